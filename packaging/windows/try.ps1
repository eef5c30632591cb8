# Not tried: the same walk as try.sh, on a real Windows, as far as no hand is needed in the windows.
#Requires -Version 7
param([Parameter(Mandatory)] [string] $Installer)
$ErrorActionPreference = 'Stop'

$root = Join-Path $env:TEMP 'Üsers ñ\eesee'
$work = Join-Path $env:TEMP 'señal'
# Some 200 letters in all, which Windows takes without being asked to take longer ones.
$place = "$work\" + ('á' * 40) + '\' + ('b' * [Math]::Max(1, 150 - $work.Length))

function Check($what, $holds) { if (-not $holds) { throw "FAILED: $what" }; "- $what" }
function Run { & "$root\eesee.exe" @args 2>&1 | ForEach-Object { "$_" } }

Start-Process -Wait $Installer -ArgumentList '/S', "/D=$root"
Check 'installed silently' (Test-Path "$root\eesee.exe")
Check 'whole' ((Run installation) -match '^WHOLE')
Check 'practice to VALID, in a long path' ((Run practice -o $place) -contains 'VALID')
$sealed = Get-ChildItem $place -Filter *.eesee | Select-Object -First 1

# A folder as a drive, named in other cases.
subst X: $work
$drive = '-w', 'x:\', '--passphrase-file', 'X:\PASSPHRASE.txt'
Set-Content "$work\passphrase.txt" 'six quiet mills turn north'
Run @drive init --member 'Réseau ñ' --country EGY | Out-Null
Run @drive new --country EGY --from 2024-08-01 --to 2025-07-31 --language en | Out-Null
Check 'a drive itself is a workspace' ((Run @drive list) -match 'EGY')
subst X: /D

$keys = '-w', "$work\عمل", '--passphrase-file', "$work\passphrase.txt"
Set-Content -Encoding utf8 "$work\نص.txt" 'تراجعت **حرية التجمع** في عام 2024، ولا لافتات بلا تصريح.'
Run @keys init --member 'Réseau ñ' --country EGY | Out-Null
$id = (Run @keys new --country EGY --from 2024-08-01 --to 2025-07-31 --language ar) -match '^[0-9a-f]{32}$' | Select-Object -First 1
Run @keys set $id 2.1.narrative "@$work\نص.txt" | Out-Null
Run @keys draft $id -o "$work\مسودة.pdf" | Out-Null
Check 'a draft in Arabic' (Test-Path "$work\مسودة.pdf")
Run @keys enrol -o "$work\egy.eesee-enrolment" --card "$work\card.pdf" | Out-Null
Check 'the enrolment card' (Test-Path "$work\card.pdf")
$deep = "$work\" + ('d' * 100) + '\' + ('é' * 100) + '\' + ('f' * 60) + '\export.json'
$told = Run @keys export $id -o $deep
Check 'a path of more than 260 letters is written to, or told' ((Test-Path -LiteralPath $deep) -or ($told -match 'too long for this computer'))
Check 'a name of 300 letters is told' ((Run @keys export $id -o "$work\$('n' * 300)") -match 'too long for this computer')

$before = (Get-FileHash "$work\مسودة.pdf").Hash
Run @keys set $id 2.2.narrative "@$work\نص.txt" | Out-Null
$reader = [IO.File]::Open("$work\مسودة.pdf", 'Open', 'Read', 'Read')
$told = Run @keys draft $id -o "$work\مسودة.pdf"
$reader.Close()
Check 'a file that is open elsewhere is told' ($told -match 'open in another program')
Check 'and untouched' ((Get-FileHash "$work\مسودة.pdf").Hash -eq $before)
Run @keys draft $id -o "$work\مسودة.pdf" | Out-Null
Check 'and replaced when it is let go' ((Get-FileHash "$work\مسودة.pdf").Hash -ne $before)

$practice = '-w', "$place\workspace", '--passphrase-file', "$place\practice-passphrase.txt"
$listed = Run @practice list
$done = ($listed -match ' sealed ')[0].Substring(0, 32)
$open = ($listed -match ' draft ')[0].Substring(0, 32)
$path = $env:PATH
$env:PATH = "$env:SystemRoot\System32"  # OpenSSH lies in a folder of its own there
Check 'rehearsed without OpenSSH' ((Run @practice rehearse $done) -match 'no ssh-keygen on this computer')
$env:PATH = $path
if (Get-Command ssh-keygen -ErrorAction Ignore) {
    Check 'rehearsed with OpenSSH' ((Run @practice rehearse $done) -match 'valid; sender known')
}

$mine = '-w', "$work\primera", '--passphrase-file', "$work\passphrase.txt"
Run @mine init --member 'Red Ejemplo' --country PER | Out-Null
Run @practice export $open -o "$work\open.json" | Out-Null
Run @mine import "$work\open.json" | Out-Null
Run @mine seal $open -o "$work\outbox" | Out-Null
Set-Content -Encoding ascii "$work\signers" (Run @mine key show --allowed-signers)
$file = (Get-ChildItem "$work\outbox" -Filter *.eesee | Select-Object -First 1).FullName
Check 'begun, sealed, and verified by its sender' ((Run verify $file --signers "$work\signers" --member per@eusee) -match 'passed   known sender')

$portable = $Installer -replace '-setup\.exe$', '.zip'
Expand-Archive $portable "$work\stick"
$carried = (Get-ChildItem "$work\stick" -Directory | Select-Object -First 1).FullName
New-Item -ItemType Directory "$carried\eesee-data" | Out-Null
& "$carried\eesee.exe" --passphrase-file "$work\passphrase.txt" init --member 'Réseau ñ' --country EGY | Out-Null
Check 'the portable program keeps its work beside itself' (Test-Path "$carried\eesee-data\workspace\workspace.db")

Check 'a file is associated' ((Get-ItemProperty 'HKCU:\Software\Classes\eesee.submission\shell\open\command').'(default)' -match 'eesee-desktop')
Invoke-Item $sealed.FullName
Start-Sleep 10
$window = Get-Process eesee-desktop
Check 'its window is there' ($window.MainWindowTitle -match '\.eesee')
$window | Stop-Process
Start-Process -Wait "$root\uninstall.exe" -ArgumentList '/S'
Start-Sleep 5
Check 'the program is gone' (-not (Test-Path "$root\_internal"))
Check 'what a person made is not' ((Test-Path "$place\workspace") -and (Test-Path "$work\primera\workspace.db"))
