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

$work = Join-Path $env:TEMP 'señal'
$keys = '-w', "$work\عمل", '--passphrase-file', "$work\passphrase.txt"
Set-Content "$work\passphrase.txt" 'six quiet mills turn north'
Set-Content -Encoding utf8 "$work\نص.txt" 'تراجعت **حرية التجمع** في عام 2024، ولا لافتات بلا تصريح.'
& "$root\eesee.exe" @keys init --member 'Réseau ñ' --country EGY | Out-Null
$id = & "$root\eesee.exe" @keys new --country EGY --from 2024-08-01 --to 2025-07-31 --language ar
& "$root\eesee.exe" @keys set $id 2.1.narrative "@$work\نص.txt" | Out-Null
& "$root\eesee.exe" @keys draft $id -o "$work\مسودة.pdf" | Out-Null
Check 'a draft in Arabic' (Test-Path "$work\مسودة.pdf")
& "$root\eesee.exe" @keys enrol -o "$work\egy.eesee-enrolment" --card "$work\card.pdf" | Out-Null
Check 'the enrolment card' (Test-Path "$work\card.pdf")
$before = (Get-FileHash "$work\مسودة.pdf").Hash
$reader = [IO.File]::Open("$work\مسودة.pdf", 'Open', 'Read', 'Read')
$told = & "$root\eesee.exe" @keys draft $id -o "$work\مسودة.pdf" 2>&1
$reader.Close()
Check 'a file that is open elsewhere is told' ($told -match 'open in another program')
Check 'and untouched' ((Get-FileHash "$work\مسودة.pdf").Hash -eq $before)

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
