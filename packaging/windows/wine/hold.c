/* Has a file open as a scanner or another program of Windows does: nobody may rename or replace it meanwhile.

     hold.exe FILE MILLISECONDS

   Says "held", waits until something is written beside the file to take its name, and lets go of it so much later. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 1024
#define PATIENCE_MS 240000

int wmain(int count, wchar_t **words) {
    wchar_t beside[LONGEST], *name;
    WIN32_FIND_DATAW found;
    HANDLE file, search;
    int waited;

    if (count != 3 || wcslen(words[1]) > LONGEST - 16 || !wcsrchr(words[1], L'\\'))
        return 2;
    file = CreateFileW(words[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("held");
    fflush(stdout);
    wcscpy(beside, words[1]);
    name = wcsrchr(beside, L'\\') + 1;
    swprintf(name, LONGEST - (name - beside), L".%ls.*.part", wcsrchr(words[1], L'\\') + 1);
    for (waited = 0; waited < PATIENCE_MS; waited += 5) {
        search = FindFirstFileW(beside, &found);
        if (search != INVALID_HANDLE_VALUE) {
            FindClose(search);
            puts("seen");
            Sleep(_wtoi(words[2]));
            break;
        }
        Sleep(5);
    }
    CloseHandle(file);
    return waited < PATIENCE_MS ? 0 : 3;
}
