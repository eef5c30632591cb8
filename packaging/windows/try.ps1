# Not tried: the same walk as try.sh, on a real Windows. Windows of PowerShell 5 and later.
param([Parameter(Mandatory)] [string] $Installer)
$ErrorActionPreference = 'Stop'

$root = Join-Path $env:TEMP 'Üsers ñ\eesee'
$place = Join-Path $env:TEMP ('señal\' + ('a' * 60) + '\' + ('b' * 60) + '\' + ('c' * 60))

function Check($what, $holds) { if (-not $holds) { throw "FAILED: $what" }; "- $what" }

Start-Process -Wait $Installer -ArgumentList '/S', "/D=$root"
Check 'installed silently' (Test-Path "$root\eesee.exe")
Check 'whole' ((& "$root\eesee.exe" installation) -match '^WHOLE')
Check 'practice to VALID, in a long path' ((& "$root\eesee.exe" practice -o $place) -contains 'VALID')
$sealed = Get-ChildItem $place -Filter *.eesee | Select-Object -First 1
Check 'a file is associated' ((Get-ItemProperty 'HKCU:\Software\Classes\eesee.submission\shell\open\command').'(default)' -match 'eesee-desktop')
Invoke-Item $sealed.FullName
Start-Sleep 10
$window = Get-Process eesee-desktop
Check 'its window is there' ($window.MainWindowTitle -match '\.eesee')
$window | Stop-Process
Start-Process -Wait "$root\uninstall.exe" -ArgumentList '/S'
Start-Sleep 5
Check 'the program is gone' (-not (Test-Path "$root\_internal"))
Check 'what a person made is not' (Test-Path "$place\workspace")
