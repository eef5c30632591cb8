/*
 * Stands between a program and the C library, and lets what it does to the files of one folder go wrong.
 *
 * Loaded by LD_PRELOAD; asleep until it is told what to do, by faults_arm() or by the variable EESEE_FAULTS. Both take
 * lines NAME=VALUE:
 *
 *   watch=FOLDER   calls on paths in it are counted, from 1 on; nothing else is touched
 *   at=N           where it happens
 *   act=kill       the process ends there, as by SIGKILL; with after=1 once the call has been made
 *   act=tear       half of a write is made, then the process ends
 *   act=fail       the call fails with errno=E; with sticky=1 so do all later ones whose kind is in kinds=MASK
 *   short=1        a write takes only half of what it is given, which POSIX allows
 *   windows=1      what is open is neither removed nor renamed nor replaced, and names differ by more than their case
 *   trace=FILE     each call is written down with its bytes; FILE lies outside of the folder
 *
 * A trace is a row of records: a line "number kind call result inode offset length path path2", parted by tabs, then as
 * many bytes as the length says.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind {
    OPEN_READ = 1,
    OPEN_WRITE = 2,
    OPEN_CREATE = 4,
    WRITE = 8,
    SYNC = 16,
    RENAME = 32,
    TRUNCATE = 64,
    UNLINK = 128,
    MKDIR = 256,
    LINK = 512,
    CLOSE = 1024,
    CHMOD = 2048,
    RMDIR = 4096,
};

enum act { NOTHING, KILL, TEAR, FAIL };

/* More descriptors than the program ever has; those above are not watched. */
enum { MOST = 4096, LINE = 3 * PATH_MAX };

static struct {
    char watch[PATH_MAX];
    size_t length; /* of watch; 0: asleep */
    long at, count;
    enum act act;
    int after, error, sticky, kinds, shortened, windows, trace;
} plan = {.trace = -1};

static char *names[MOST];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) _exit(70);
    return found;
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int is_watched(const char *path) {
    return plan.length != 0 && path != NULL && strncmp(path, plan.watch, plan.length) == 0
        && (path[plan.length] == '/' || path[plan.length] == '\0');
}

/* The absolute path of what a call names; as it stands, for the program names its files without dots. */
static const char *whole(int folder, const char *path, char *room) {
    if (path == NULL || path[0] == '/') return path;
    char base[PATH_MAX];
    if (folder == AT_FDCWD) {
        if (getcwd(base, sizeof base) == NULL) return path;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t size = readlink(link, base, sizeof base - 1);
        if (size < 0) return path;
        base[size] = '\0';
    }
    if (snprintf(room, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return path;
    return room;
}

static const char *name_of(int descriptor) {
    return descriptor >= 0 && descriptor < MOST && plan.length != 0 ? names[descriptor] : NULL;
}

static void remember(int descriptor, const char *path) {
    if (descriptor < 0 || descriptor >= MOST) return;
    free(names[descriptor]);
    names[descriptor] = path == NULL ? NULL : strdup(path);
}

static void put(const void *data, size_t size) {
    const char *from = data;
    while (size > 0) {
        ssize_t done = syscall(SYS_write, plan.trace, from, size);
        if (done <= 0) _exit(71);
        from += done;
        size -= (size_t)done;
    }
}

static void note(long number, int kind, const char *call, long result, unsigned long inode, long long offset,
                 const char *path, const char *other, const void *data, size_t size) {
    if (plan.trace < 0) return;
    char line[LINE];
    int kept = errno;
    int length = snprintf(line, sizeof line, "%ld\t%d\t%s\t%ld\t%lu\t%lld\t%zu\t%s\t%s\n", number, kind, call, result,
                          inode, offset, data == NULL ? 0 : size, path == NULL ? "" : path, other == NULL ? "" : other);
    put(line, (size_t)length);
    if (data != NULL) put(data, size);
    errno = kept;
}

/* Count a call; return its number, or 0 where it is to fail, with errno set. */
static long begin(int kind) {
    long number = ++plan.count;
    int is_here = number == plan.at;
    if (plan.act == KILL && is_here && !plan.after) die();
    if (plan.act == TEAR && is_here && kind != WRITE) die();
    if (plan.act == FAIL && (is_here || (plan.sticky && plan.at > 0 && number > plan.at && (plan.kinds & kind)))) {
        errno = plan.error;
        return 0;
    }
    return number;
}

static void end(long number) {
    if (plan.act == KILL && plan.after && number == plan.at) die();
}

static unsigned long inode_of(int descriptor) {
    struct stat found;
    return fstat(descriptor, &found) == 0 ? (unsigned long)found.st_ino : 0;
}

/* Windows: whether anything open is the file of a path, or lies below it. */
static int is_open(const char *path) {
    if (!plan.windows) return 0;
    struct stat wanted, found;
    if (lstat(path, &wanted) != 0) return 0;
    size_t length = strlen(path);
    for (int each = 0; each < MOST; each++) {
        if (names[each] == NULL || fstat(each, &found) != 0) continue;
        if (S_ISDIR(found.st_mode)) continue;
        if (found.st_dev == wanted.st_dev && found.st_ino == wanted.st_ino) return 1;
        if (S_ISDIR(wanted.st_mode) && strncmp(names[each], path, length) == 0 && names[each][length] == '/') return 1;
    }
    return 0;
}

/* Windows: the name that is there where only its case differs. */
static const char *as_there(const char *path, char *room) {
    if (!plan.windows || path == NULL || access(path, F_OK) == 0) return path;
    const char *slash = strrchr(path, '/');
    if (slash == NULL || slash == path) return path;
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%.*s", (int)(slash - path), path);
    DIR *opened = opendir(folder);
    if (opened == NULL) return path;
    const char *found = path;
    for (struct dirent *entry = readdir(opened); entry != NULL; entry = readdir(opened)) {
        if (strcasecmp(entry->d_name, slash + 1) == 0) {
            if (snprintf(room, PATH_MAX, "%s/%s", folder, entry->d_name) < PATH_MAX) found = room;
            break;
        }
    }
    closedir(opened);
    return found;
}

/* ---- what a test calls ---- */

static void set(const char *name, const char *value) {
    if (strcmp(name, "watch") == 0) {
        snprintf(plan.watch, sizeof plan.watch, "%s", value);
        plan.length = strlen(plan.watch);
    } else if (strcmp(name, "trace") == 0) {
        plan.trace = (int)syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    } else if (strcmp(name, "act") == 0) {
        plan.act = strcmp(value, "kill") == 0 ? KILL : strcmp(value, "tear") == 0 ? TEAR : FAIL;
    } else {
        long number = atol(value);
        if (strcmp(name, "at") == 0) plan.at = number;
        if (strcmp(name, "after") == 0) plan.after = (int)number;
        if (strcmp(name, "errno") == 0) plan.error = (int)number;
        if (strcmp(name, "sticky") == 0) plan.sticky = (int)number;
        if (strcmp(name, "kinds") == 0) plan.kinds = (int)number;
        if (strcmp(name, "short") == 0) plan.shortened = (int)number;
        if (strcmp(name, "windows") == 0) plan.windows = (int)number;
    }
}

/* Begin anew, by the lines above; an empty text puts everything to sleep. */
void faults_arm(const char *lines) {
    pthread_mutex_lock(&turn);
    if (plan.trace >= 0) syscall(SYS_close, plan.trace);
    for (int each = 0; each < MOST; each++) remember(each, NULL);
    memset(&plan, 0, sizeof plan);
    plan.trace = -1;
    char *copy = strdup(lines), *rest = copy;
    for (char *line = strtok_r(copy, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
        char *equals = strchr(line, '=');
        if (equals == NULL) continue;
        *equals = '\0';
        set(line, equals + 1);
    }
    free(copy);
    pthread_mutex_unlock(&turn);
}

/* Look away for a while: what is called meanwhile counts for nothing. */
void faults_look(int is_looking) { plan.length = is_looking ? strlen(plan.watch) : 0; }

/* From now on all goes well; what is open stays known. */
void faults_mend(void) { plan.act = NOTHING; }

long faults_count(void) { return plan.count; }

/* Write a word of the program between its calls into the trace. */
void faults_mark(const char *word) {
    pthread_mutex_lock(&turn);
    note(plan.count, 0, "mark", 0, 0, 0, word, NULL, NULL, 0);
    pthread_mutex_unlock(&turn);
}

__attribute__((constructor)) static void from_environment(void) {
    const char *lines = getenv("EESEE_FAULTS");
    if (lines != NULL) faults_arm(lines);
}

/* ---- what the program calls ---- */

static int opened(int folder, const char *given, int flags, mode_t mode) {
    typedef int (*opening)(int, const char *, int, ...);
    static opening next;
    if (next == NULL) next = (opening)real("openat64");
    char room[PATH_MAX], other[PATH_MAX];
    const char *path = plan.length == 0 ? given : whole(folder, given, room);
    if (!is_watched(path)) return next(folder, given, flags, mode);
    pthread_mutex_lock(&turn);
    path = as_there(path, other);
    int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
    int kind = is_new ? OPEN_CREATE : (flags & O_ACCMODE) != O_RDONLY ? OPEN_WRITE : OPEN_READ;
    long number = begin(kind);
    int result = -1;
    if (number != 0) {
        result = next(AT_FDCWD, path, flags, mode);
        int kept = errno;
        remember(result, path);
        const char *call = is_new ? "create" : flags & O_TRUNC ? "open-truncate" : "open";
        note(number, kind, call, result, inode_of(result), 0, path, NULL, NULL, 0);
        end(number);
        errno = kept;
    }
    pthread_mutex_unlock(&turn);
    return result;
}

static mode_t mode_from(int flags, va_list list) {
    return flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(list, int) : 0;
}

#define OPENS(name)                                          \
    int name(const char *path, int flags, ...) {             \
        va_list list;                                        \
        va_start(list, flags);                               \
        mode_t mode = mode_from(flags, list);                \
        va_end(list);                                        \
        return opened(AT_FDCWD, path, flags, mode);          \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                       \
    int name(int folder, const char *path, int flags, ...) { \
        va_list list;                                        \
        va_start(list, flags);                               \
        mode_t mode = mode_from(flags, list);                \
        va_end(list);                                        \
        return opened(folder, path, flags, mode);            \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* A write at an offset; below 0 where the file stands. */
static ssize_t written(int descriptor, const void *data, size_t size, off_t offset) {
    const char *path = name_of(descriptor);
    pthread_mutex_lock(&turn);
    long number = begin(WRITE);
    ssize_t result = -1;
    if (number != 0) {
        int is_torn = plan.act == TEAR && number == plan.at;
        if ((plan.shortened || is_torn) && size > 1) size /= 2;
        off_t at = offset;
        if (offset < 0) {
            at = lseek(descriptor, 0, fcntl(descriptor, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
            result = REAL(write)(descriptor, data, size);
        } else {
            result = REAL(pwrite)(descriptor, data, size, offset);
        }
        int kept = errno;
        note(number, WRITE, "write", result, inode_of(descriptor), at, path, NULL, data, result < 0 ? 0 : (size_t)result);
        if (is_torn) die();
        end(number);
        errno = kept;
    }
    pthread_mutex_unlock(&turn);
    return result;
}

ssize_t write(int descriptor, const void *data, size_t size) {
    if (name_of(descriptor) == NULL) return REAL(write)(descriptor, data, size);
    return written(descriptor, data, size, -1);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset) {
    if (name_of(descriptor) == NULL) return REAL(pwrite)(descriptor, data, size, offset);
    return written(descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset) {
    return pwrite(descriptor, data, size, offset);
}

/* In pieces: one call fewer to model, and a short write is allowed anyway. */
static ssize_t gathered(int descriptor, const struct iovec *parts, int count, off_t offset) {
    ssize_t done = 0;
    for (int each = 0; each < count; each++) {
        if (parts[each].iov_len == 0) continue;
        ssize_t one = written(descriptor, parts[each].iov_base, parts[each].iov_len, offset < 0 ? -1 : offset + done);
        if (one < 0) return done > 0 ? done : -1;
        done += one;
        if ((size_t)one < parts[each].iov_len) break;
    }
    return done;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    if (name_of(descriptor) == NULL) return REAL(writev)(descriptor, parts, count);
    return gathered(descriptor, parts, count, -1);
}

ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t offset) {
    if (name_of(descriptor) == NULL) return REAL(pwritev)(descriptor, parts, count, offset);
    return gathered(descriptor, parts, count, offset);
}

ssize_t pwritev64(int descriptor, const struct iovec *parts, int count, off64_t offset) {
    return pwritev(descriptor, parts, count, offset);
}

/* The program falls back to reading and writing, whose bytes are seen. */
ssize_t sendfile(int to, int from, off_t *offset, size_t size) {
    typedef ssize_t (*sending)(int, int, off_t *, size_t);
    if (name_of(to) == NULL) return ((sending)real("sendfile"))(to, from, offset, size);
    errno = ENOTSOCK;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) { return sendfile(to, from, offset, size); }

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned flags) {
    if (name_of(to) == NULL) return REAL(copy_file_range)(from, from_at, to, to_at, size, flags);
    errno = ENOSYS;
    return -1;
}

/* A call on a descriptor that changes no bytes. */
#define ON_DESCRIPTOR(kind, call, offset, act)                                                         \
    const char *path = name_of(descriptor);                                                            \
    if (path == NULL) return act;                                                                      \
    pthread_mutex_lock(&turn);                                                                         \
    long number = begin(kind);                                                                         \
    int result = -1;                                                                                   \
    if (number != 0) {                                                                                 \
        unsigned long inode = inode_of(descriptor);                                                    \
        result = act;                                                                                  \
        int kept = errno;                                                                              \
        note(number, kind, call, result, inode, offset, path, NULL, NULL, 0);                          \
        end(number);                                                                                   \
        errno = kept;                                                                                  \
    }                                                                                                  \
    pthread_mutex_unlock(&turn);                                                                       \
    return result;

int fsync(int descriptor) { ON_DESCRIPTOR(SYNC, "fsync", 0, REAL(fsync)(descriptor)) }
int fdatasync(int descriptor) { ON_DESCRIPTOR(SYNC, "fsync", 0, REAL(fdatasync)(descriptor)) }
int ftruncate(int descriptor, off_t size) {
    ON_DESCRIPTOR(TRUNCATE, "truncate", (long long)size, REAL(ftruncate)(descriptor, size))
}
int ftruncate64(int descriptor, off64_t size) { return ftruncate(descriptor, size); }
int fchmod(int descriptor, mode_t mode) { ON_DESCRIPTOR(CHMOD, "chmod", 0, REAL(fchmod)(descriptor, mode)) }

int close(int descriptor) {
    if (name_of(descriptor) == NULL) return REAL(close)(descriptor);
    pthread_mutex_lock(&turn);
    long number = begin(CLOSE);
    int failed = errno;
    unsigned long inode = inode_of(descriptor);
    /* It is closed even where that fails, as Linux has it. */
    int result = REAL(close)(descriptor);
    note(number, CLOSE, "close", number == 0 ? -1 : result, inode, 0, names[descriptor], NULL, NULL, 0);
    remember(descriptor, NULL);
    if (number == 0) {
        errno = failed;
        result = -1;
    } else {
        end(number);
    }
    pthread_mutex_unlock(&turn);
    return result;
}

/* A call on one or two names. */
#define ON_NAMES(kind, call, first, second, refused, act)                                              \
    pthread_mutex_lock(&turn);                                                                         \
    long number = begin(kind);                                                                         \
    int result = -1;                                                                                   \
    if (number != 0) {                                                                                 \
        if (refused) {                                                                                 \
            errno = EACCES;                                                                            \
        } else {                                                                                       \
            result = act;                                                                              \
        }                                                                                              \
        int kept = errno;                                                                              \
        note(number, kind, call, result, 0, 0, first, second, NULL, 0);                                \
        end(number);                                                                                   \
        errno = kept;                                                                                  \
    }                                                                                                  \
    pthread_mutex_unlock(&turn);                                                                       \
    return result;

static int renamed(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    typedef int (*renaming)(int, const char *, int, const char *, unsigned);
    static renaming next;
    if (next == NULL) next = (renaming)real("renameat2");
    char rooms[4][PATH_MAX];
    const char *old = plan.length == 0 ? from : whole(from_folder, from, rooms[0]);
    const char *new = plan.length == 0 ? to : whole(to_folder, to, rooms[1]);
    if (!is_watched(old) && !is_watched(new)) return next(from_folder, from, to_folder, to, flags);
    old = as_there(old, rooms[2]);
    new = as_there(new, rooms[3]);
    ON_NAMES(RENAME, "rename", old, new, is_open(old) || is_open(new), next(AT_FDCWD, old, AT_FDCWD, new, flags))
}

int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renamed(from_folder, from, to_folder, to, 0);
}
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    return renamed(from_folder, from, to_folder, to, flags);
}

static int linked(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    char rooms[2][PATH_MAX];
    const char *old = plan.length == 0 ? from : whole(from_folder, from, rooms[0]);
    const char *new = plan.length == 0 ? to : whole(to_folder, to, rooms[1]);
    if (!is_watched(new)) return REAL(linkat)(from_folder, from, to_folder, to, flags);
    ON_NAMES(LINK, "link", old, new, 0, REAL(linkat)(AT_FDCWD, old, AT_FDCWD, new, flags))
}

int link(const char *from, const char *to) { return linked(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    return linked(from_folder, from, to_folder, to, flags);
}

int unlinkat(int folder, const char *given, int flags) {
    char room[PATH_MAX], other[PATH_MAX];
    const char *path = plan.length == 0 ? given : whole(folder, given, room);
    if (!is_watched(path)) return REAL(unlinkat)(folder, given, flags);
    path = as_there(path, other);
    if (flags & AT_REMOVEDIR) {
        ON_NAMES(RMDIR, "rmdir", path, NULL, 0, REAL(unlinkat)(AT_FDCWD, path, flags))
    }
    ON_NAMES(UNLINK, "unlink", path, NULL, is_open(path), REAL(unlinkat)(AT_FDCWD, path, flags))
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
    struct stat found;
    return unlinkat(AT_FDCWD, path, lstat(path, &found) == 0 && S_ISDIR(found.st_mode) ? AT_REMOVEDIR : 0);
}

int mkdirat(int folder, const char *given, mode_t mode) {
    char room[PATH_MAX], other[PATH_MAX];
    const char *path = plan.length == 0 ? given : whole(folder, given, room);
    if (!is_watched(path)) return REAL(mkdirat)(folder, given, mode);
    path = as_there(path, other);
    ON_NAMES(MKDIR, "mkdir", path, NULL, 0, REAL(mkdirat)(AT_FDCWD, path, mode))
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int chmod(const char *given, mode_t mode) {
    char room[PATH_MAX];
    const char *path = plan.length == 0 ? given : whole(AT_FDCWD, given, room);
    if (!is_watched(path)) return REAL(chmod)(given, mode);
    ON_NAMES(CHMOD, "chmod", path, NULL, 0, REAL(chmod)(path, mode))
}
