// What the preloaded library is asked for, by environment variables:
//
// COUNTERSIGN_FAULT_FOLDER      only calls on paths and files in this folder are counted and fail
// COUNTERSIGN_FAULT_CALL        names of calls, with commas between, or `any`
// COUNTERSIGN_FAULT_AT          fails at this one of them, counted from 1
// COUNTERSIGN_FAULT_ERRNO       fails with this errno
// COUNTERSIGN_FAULT_SIGNAL      or sends this signal to the program just before the call
// COUNTERSIGN_FAULT_HALF        a write at which it fails is done by half before
// COUNTERSIGN_FAULT_FOREVER     and all later ones fail too
// COUNTERSIGN_FAULT_COUNT_FILE  gets a line for each counted call: its name and path
// COUNTERSIGN_CLOCK_OFFSET      the clock on the wall differs by so many seconds
//
// The names are write, pwrite, fsync, truncate, rename, open (only one that may make a file),
// mkdir and unlink; a call and its siblings (fsync and fdatasync, rename and renameat) share one.
