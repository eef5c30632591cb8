#include <windows.h>

__declspec(dllexport) HRESULT WINAPI RoGetActivationFactory(void *name, void *id, void **made) {
    (void)name, (void)id;
    if (made)
        *made = NULL;
    return 0x80040154; /* REGDB_E_CLASSNOTREG */
}
