/* Starts Python with one module: eesee.exe and eesee-desktop.exe are both made of this.

   The interpreter and all modules lie in _internal, so that a person sees two programs and not two thousand files. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768
#define WORDS 4096

typedef int (*main_of_python)(int, wchar_t **);

static int fail(const wchar_t *what) {
    MessageBoxW(NULL, what, L"EU SEE desktop", MB_ICONERROR);
    return 3;
}

static int start(int count, wchar_t **words) {
    static wchar_t here[LONGEST], place[LONGEST];
    static wchar_t *given[WORDS];
    DWORD length = GetModuleFileNameW(NULL, here, LONGEST);
    wchar_t *end;
    HMODULE library;
    main_of_python python;
    int number;

    if (length == 0 || length >= LONGEST - 64)
        return fail(L"The program lies too deep in folders.");
    wcscpy(place, here);
    end = wcsrchr(place, L'\\');
    wcscpy(end, L"\\_internal\\" PYTHON_DLL);
    /* By its whole name, and what it needs from where it lies: never from a folder that somebody happened to be in. */
    library = LoadLibraryExW(place, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == NULL)
        return fail(L"A part of the program is missing or damaged. Install it again.");
    python = (main_of_python)(void *)GetProcAddress(library, "Py_Main");
    if (python == NULL)
        return fail(L"A part of the program is of another version. Install it again.");
    if (count > WORDS - 6)
        return fail(L"Too many words.");
    given[0] = here;
    given[1] = L"-I"; /* nothing of the person's own Python, whatever they have set */
    given[2] = L"-B";
    given[3] = L"-c";
    given[4] = L"import sys; sys.frozen = True; from " MODULE L" import main; sys.exit(main())";
    for (number = 1; number < count; number++)
        given[4 + number] = words[number];
    return python(4 + count, given);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words) { return start(count, words); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int shown) {
    (void)self, (void)before, (void)line, (void)shown;
    return start(__argc, __wargv);
}
#endif
