/* Loaded before the C library of a store's process: while the file named in FAILING_DISK says so,
   writing or flushing a store's file fails. It says "write 28", "flush 5" or "header 5": what fails, and errno. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static int is_store(int fd)
{
	char link[64], path[4096];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, sizeof path - 1);
	return length > 4 && memcmp(path + length - 4, ".mdb", 4) == 0;
}

/* The error a call is to fail with, or 0. */
static int fault(const char *call, int fd)
{
	const char *orders = getenv("FAILING_DISK");
	char text[64] = "", name[32] = "";
	int code = 0, file;
	if (!orders || !is_store(fd) || (file = open(orders, O_RDONLY | O_CLOEXEC)) < 0) return 0;
	ssize_t length = read(file, text, sizeof text - 1);
	close(file);
	if (length <= 0 || sscanf(text, "%31s %d", name, &code) != 2) return 0;
	return strcmp(name, call) == 0 ? code : 0;
}

/* A commit ends with a write of the file's header, which is shorter than a page. */
static int write_fault(int fd, size_t size)
{
	return fault(size < 4096 ? "header" : "write", fd);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAILS(code) do { int failure = (code); if (failure) { errno = failure; return -1; } } while (0)

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { FAILS(write_fault(fd, size)); return REAL(pwrite)(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { FAILS(write_fault(fd, size)); return REAL(pwrite64)(fd, data, size, at); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { FAILS(fault("write", fd)); return REAL(pwritev)(fd, parts, count, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { FAILS(fault("write", fd)); return REAL(pwritev64)(fd, parts, count, at); }
int fdatasync(int fd) { FAILS(fault("flush", fd)); return REAL(fdatasync)(fd); }
int fsync(int fd) { FAILS(fault("flush", fd)); return REAL(fsync)(fd); }
