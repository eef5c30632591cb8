; The installer: for one person, without rights of an administrator. /S is silent, /D=FOLDER (last, unquoted) the place.
;
;   makensis -DVERSION=0.1.0 -DFOLDER=… -DTARGET=… -DKILOBYTES=… installer.nsi
;
; What it lays it takes away again by name. What a person made (eesee-data beside the program, the workspace in the
; account's folder) is never touched: no folder is removed that is not empty, but those that hold the program alone.
Target amd64-unicode ; as the program: a 32-bit installer would be the only thing that needs more of Windows
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
Name "EU SEE desktop"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\eesee-desktop"
InstallDirRegKey HKCU "Software\eesee-desktop" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "EU SEE desktop"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installer of EU SEE desktop"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\eesee-desktop"
!define CLASSES "Software\Classes"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

!macro TakeProgramAway
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\LICENSES"
  RMDir /r "$INSTDIR\.update"
  Delete "$INSTDIR\eesee.exe"
  Delete "$INSTDIR\eesee-desktop.exe"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\VERSION"
  Delete "$INSTDIR\RELEASE-KEY"
  Delete "$INSTDIR\FILES"
  Delete "$INSTDIR\FILES.sig"
!macroend

; A program that runs has its own file open: it is seen before anything is altered.
!macro StopWhereItRuns
  IfFileExists "$INSTDIR\eesee-desktop.exe" 0 +6
    ClearErrors
    FileOpen $0 "$INSTDIR\eesee-desktop.exe" a
    IfErrors 0 +3
      SetErrorLevel 2
      Abort "The program is running. Close it, then try again."
    FileClose $0
!macroend

!macro Associate ENDING KIND WORDS
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\eesee-desktop.exe" "%1"'
!macroend

!macro Dissociate ENDING KIND
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey HKCU "${CLASSES}\${ENDING}"
!macroend

Section "Program"
  !insertmacro StopWhereItRuns
  !insertmacro TakeProgramAway
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\EU SEE desktop.lnk" "$INSTDIR\eesee-desktop.exe"
  !insertmacro Associate ".eesee" "eesee.submission" "EU SEE submission file"
  !insertmacro Associate ".eesee-receipt" "eesee.letter" "EU SEE letter"
  !insertmacro Associate ".eesee-comments" "eesee.letter" "EU SEE letter"
  !insertmacro Associate ".eesee-update" "eesee.update" "Update of EU SEE desktop"
  ; .age belongs to other programs too: it is opened from inside.
  WriteRegStr HKCU "Software\eesee-desktop" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "EU SEE desktop"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "EU SEE consortium"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro StopWhereItRuns
  !insertmacro TakeProgramAway
  Delete "$SMPROGRAMS\EU SEE desktop.lnk"
  !insertmacro Dissociate ".eesee" "eesee.submission"
  !insertmacro Dissociate ".eesee-receipt" "eesee.letter"
  !insertmacro Dissociate ".eesee-comments" "eesee.letter"
  !insertmacro Dissociate ".eesee-update" "eesee.update"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\eesee-desktop"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
