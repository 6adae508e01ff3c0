#define _GNU_SOURCE
#include "FaultInjection.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static struct {
  bool is_read;
  // As it was named, and with its links followed, as /proc/self/fd shows it.
  char folder[PATH_MAX], real_folder[PATH_MAX];
  char calls[256];
  long at;
  int error, signal;
  bool by_half, for_ever;
  int counts;
  long clock_offset;
} asked;

static atomic_long calls_so_far;
static atomic_bool half_done;

static long number(const char *name) {
  const char *text = getenv(name);
  return text != NULL ? atol(text) : 0;
}

static void text(const char *name, char *into, size_t room) {
  const char *text = getenv(name);
  snprintf(into, room, "%s", text != NULL ? text : "");
}

// Earlier than `main`, but other libraries may call us before their own constructors.
__attribute__((constructor)) static void read_environment(void) {
  if (asked.is_read) return;
  asked.is_read = true;
  asked.counts = -1;
  text("COUNTERSIGN_FAULT_FOLDER", asked.folder, sizeof asked.folder);
  if (asked.folder[0] == 0 || realpath(asked.folder, asked.real_folder) == NULL)
    memcpy(asked.real_folder, asked.folder, sizeof asked.folder);
  text("COUNTERSIGN_FAULT_CALL", asked.calls, sizeof asked.calls);
  asked.at = number("COUNTERSIGN_FAULT_AT");
  asked.error = (int)number("COUNTERSIGN_FAULT_ERRNO");
  asked.signal = (int)number("COUNTERSIGN_FAULT_SIGNAL");
  asked.by_half = number("COUNTERSIGN_FAULT_HALF") != 0;
  asked.for_ever = number("COUNTERSIGN_FAULT_FOREVER") != 0;
  asked.clock_offset = number("COUNTERSIGN_CLOCK_OFFSET");
  const char *counts = getenv("COUNTERSIGN_FAULT_COUNT_FILE");
  if (counts != NULL && counts[0] != 0) {
    // System calls themselves, so that nothing here comes back to what is replaced below.
    asked.counts = (int)syscall(SYS_openat, AT_FDCWD, counts,
                                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    // Out of the way of the low numbers, which a program may take for its own.
    int high = fcntl(asked.counts, F_DUPFD_CLOEXEC, 200);
    if (high >= 0) {
      syscall(SYS_close, asked.counts);
      asked.counts = high;
    }
  }
}

static bool is_in(const char *path, const char *folder) {
  size_t length = strlen(folder);
  return length > 0 && strncmp(path, folder, length) == 0 &&
         (path[length] == 0 || path[length] == '/');
}

static bool is_asked_for(const char *call) {
  if (strcmp(asked.calls, "any") == 0) return true;
  size_t length = strlen(call);
  for (const char *found = asked.calls; (found = strstr(found, call)) != NULL; found += length) {
    bool begins = found == asked.calls || found[-1] == ',';
    if (begins && (found[length] == 0 || found[length] == ',')) return true;
  }
  return false;
}

static void note(const char *call, const char *path) {
  if (asked.counts < 0) return;
  char line[PATH_MAX + 32];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path);
  syscall(SYS_write, asked.counts, line, (size_t)length);
}

// Counts a call on a path; true when it is to fail.
static bool fails(const char *call, const char *path) {
  read_environment();
  if (!is_asked_for(call)) return false;
  if (!is_in(path, asked.folder) && !is_in(path, asked.real_folder)) return false;
  long now = atomic_fetch_add(&calls_so_far, 1) + 1;
  note(call, path);
  if (asked.at <= 0) return false;
  // What was left of a write done by half is refused: so disks fill up.
  bool is_rest = atomic_load(&half_done) && now == asked.at + 1;
  return now == asked.at || is_rest || (asked.for_ever && now > asked.at);
}

static int refused(void) {
  // By number: raise() would leave a second thread time to go on.
  if (asked.signal != 0) syscall(SYS_kill, getpid(), asked.signal);
  errno = asked.error;
  return -1;
}

static bool fails_at(const char *call, int folder, const char *path) {
  char whole[2 * PATH_MAX], link[64];
  if (path[0] == '/') return fails(call, path);
  if (folder == AT_FDCWD)
    snprintf(link, sizeof link, "/proc/self/cwd");
  else
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, whole, PATH_MAX);
  if (length < 0) return false;
  snprintf(whole + length, sizeof whole - (size_t)length, "/%s", path);
  return fails(call, whole);
}

static bool fails_on(const char *call, int file) {
  char link[64], path[PATH_MAX + 1];
  read_environment();
  if (asked.folder[0] == 0 || file == asked.counts) return false;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX);
  if (length < 0) return false;
  path[length] = 0;
  return fails(call, path);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// Writing.

static bool does_half(size_t count) {
  return asked.by_half && count > 1 && !atomic_exchange(&half_done, true);
}

ssize_t write(int file, const void *bytes, size_t count) {
  static __typeof__(&write) next;
  if (next == NULL) next = NEXT(write);
  if (!fails_on("write", file)) return next(file, bytes, count);
  if (!does_half(count)) return refused();
  ssize_t done = next(file, bytes, count / 2);
  return asked.signal != 0 ? refused() : done;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return fails_on("pwrite", file) ? refused() : NEXT(pwrite)(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return fails_on("pwrite", file) ? refused() : NEXT(pwrite64)(file, bytes, count, offset);
}

int fsync(int file) { return fails_on("fsync", file) ? refused() : NEXT(fsync)(file); }

int fdatasync(int file) { return fails_on("fsync", file) ? refused() : NEXT(fdatasync)(file); }

int ftruncate(int file, off_t length) {
  return fails_on("truncate", file) ? refused() : NEXT(ftruncate)(file, length);
}

int ftruncate64(int file, off64_t length) {
  return fails_on("truncate", file) ? refused() : NEXT(ftruncate64)(file, length);
}

// Names.

int rename(const char *from, const char *to) {
  return fails_at("rename", AT_FDCWD, to) ? refused() : NEXT(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  return fails_at("rename", to_folder, to) ? refused()
                                           : NEXT(renameat)(from_folder, from, to_folder, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  if (fails_at("rename", to_folder, to)) return refused();
  return NEXT(renameat2)(from_folder, from, to_folder, to, flags);
}

int mkdir(const char *path, mode_t mode) {
  return fails_at("mkdir", AT_FDCWD, path) ? refused() : NEXT(mkdir)(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  return fails_at("mkdir", folder, path) ? refused() : NEXT(mkdirat)(folder, path, mode);
}

int unlink(const char *path) {
  return fails_at("unlink", AT_FDCWD, path) ? refused() : NEXT(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
  return fails_at("unlink", folder, path) ? refused() : NEXT(unlinkat)(folder, path, flags);
}

// The mode is there only when a file may be made.
#define MODE(flags)                                                                  \
  mode_t mode = 0;                                                                   \
  if (((flags) & O_CREAT) != 0 || ((flags) & O_TMPFILE) == O_TMPFILE) {              \
    va_list rest;                                                                    \
    va_start(rest, flags);                                                           \
    mode = va_arg(rest, mode_t);                                                     \
    va_end(rest);                                                                    \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  if ((flags & O_CREAT) != 0 && fails_at("open", AT_FDCWD, path)) return refused();
  return NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  if ((flags & O_CREAT) != 0 && fails_at("open", AT_FDCWD, path)) return refused();
  return NEXT(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  MODE(flags)
  if ((flags & O_CREAT) != 0 && fails_at("open", folder, path)) return refused();
  return NEXT(openat)(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  MODE(flags)
  if ((flags & O_CREAT) != 0 && fails_at("open", folder, path)) return refused();
  return NEXT(openat64)(folder, path, flags, mode);
}

// The clock on the wall; the one that only measures is left alone.

int clock_gettime(clockid_t clock, struct timespec *now) {
  static __typeof__(&clock_gettime) next;
  if (next == NULL) next = NEXT(clock_gettime);
  read_environment();
  int result = next(clock, now);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
    now->tv_sec += asked.clock_offset;
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  read_environment();
  int result = NEXT(gettimeofday)(now, zone);
  if (result == 0) now->tv_sec += asked.clock_offset;
  return result;
}

time_t time(time_t *into) {
  read_environment();
  time_t now = NEXT(time)(NULL) + asked.clock_offset;
  if (into != NULL) *into = now;
  return now;
}
