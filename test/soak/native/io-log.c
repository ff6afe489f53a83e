/*
 * Writes down what a program asks of the disk in one folder, in order: preloaded (LD_PRELOAD) into a test's process.
 * Each record is a line "<kind> <offset> <length> <name>\n", for writes followed by the bytes.
 *   O created   W written   T cut to a length   S synced   U removed
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { most_files = 4096 };

static const char *folder;
static size_t folder_length;
static int log_file = -1;
static char *names[most_files];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *out = getenv("IO_LOG");
  folder = getenv("IO_FOLDER");
  if (!out || !folder) return;
  folder_length = strlen(folder);
  log_file = (int)syscall(SYS_openat, AT_FDCWD, out, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static const char *inside(const char *path) {
  if (log_file < 0 || !path || strncmp(path, folder, folder_length) != 0 || path[folder_length] != '/') return NULL;
  return path + folder_length + 1;
}

static void record(char kind, long offset, long length, const char *name, const void *bytes) {
  char line[PATH_MAX + 64];
  int size = snprintf(line, sizeof line, "%c %ld %ld %s\n", kind, offset, length, name);
  pthread_mutex_lock(&lock);
  syscall(SYS_write, log_file, line, size);
  if (bytes) syscall(SYS_write, log_file, bytes, length);
  pthread_mutex_unlock(&lock);
}

static const char *name_of(int file) { return file >= 0 && file < most_files ? names[file] : NULL; }

static void opened(int file, const char *path, int flags) {
  const char *name = inside(path);
  if (file < 0 || file >= most_files) return;
  names[file] = name ? strdup(name) : NULL;
  if (!name) return;
  if (flags & O_TRUNC) record('T', 0, 0, name, NULL);
  else if (flags & O_CREAT) record('O', 0, 0, name, NULL);
}

#define REAL(type, symbol, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, symbol)

#define OPEN(symbol) \
  int symbol(const char *path, int flags, ...) { \
    REAL(int, #symbol, const char *, int, ...); \
    mode_t mode = 0; \
    if (flags & O_CREAT) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    int file = real(path, flags, mode); \
    opened(file, path, flags); \
    return file; \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(symbol, offset_type) \
  ssize_t symbol(int file, const void *bytes, size_t length, offset_type offset) { \
    REAL(ssize_t, #symbol, int, const void *, size_t, offset_type); \
    ssize_t written = real(file, bytes, length, offset); \
    const char *name = name_of(file); \
    if (name && written > 0) record('W', (long)offset, (long)written, name, bytes); \
    return written; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int file, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  const char *name = name_of(file);
  long offset = name ? syscall(SYS_lseek, file, 0, SEEK_CUR) : 0;
  ssize_t written = real(file, bytes, length);
  if (name && written > 0) record('W', offset, (long)written, name, bytes);
  return written;
}

#define SYNC(symbol) \
  int symbol(int file) { \
    REAL(int, #symbol, int); \
    int failed = real(file); \
    const char *name = name_of(file); \
    if (name && !failed) record('S', 0, 0, name, NULL); \
    return failed; \
  }
SYNC(fsync)
SYNC(fdatasync)

#define CUT(symbol, length_type) \
  int symbol(int file, length_type length) { \
    REAL(int, #symbol, int, length_type); \
    int failed = real(file, length); \
    const char *name = name_of(file); \
    if (name && !failed) record('T', (long)length, 0, name, NULL); \
    return failed; \
  }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int failed = real(path);
  const char *name = inside(path);
  if (name && !failed) record('U', 0, 0, name, NULL);
  return failed;
}

int close(int file) {
  REAL(int, "close", int);
  if (file >= 0 && file < most_files) names[file] = NULL;
  return real(file);
}
