import Foundation
import Training

/// The folder that holds all records of a store.
package struct Home: Sendable {
  package let root: URL

  package init(_ root: URL) {
    self.root = root
  }

  /// The store's own values.
  package var storeValues: URL { root.appending(path: "store.yaml") }
  /// The journal of what belongs to no one person.
  package var storeJournal: URL { root.appending(path: "store.jsonl") }
  package var keys: URL { root.appending(path: "keys") }
  /// Files of the heads of all journals on a day, signed or not.
  package var heads: URL { root.appending(path: "heads") }
  package var archive: URL { root.appending(path: "archive") }
  var employees: URL { root.appending(path: "employees") }

  package func folder(of employee: EmployeeID) -> URL {
    employees.appending(path: employee.text)
  }

  package func journal(of employee: EmployeeID) -> URL {
    folder(of: employee).appending(path: "journal.jsonl")
  }

  func scorecard(of employee: EmployeeID) -> URL {
    folder(of: employee).appending(path: "scorecard.json")
  }

  func secret(of employee: EmployeeID) -> URL {
    folder(of: employee).appending(path: "secret.json")
  }

  /// Signed certificates, each with its signature beside it.
  package func certificates(of employee: EmployeeID) -> URL {
    folder(of: employee).appending(path: "certificates")
  }

  /// Typed lines other than answers and secrets.
  package func history(of employee: EmployeeID) -> URL {
    folder(of: employee).appending(path: "history")
  }

  /// Makes the folder, open to its owner only, and makes sure that it can be written to.
  package func prepare() throws {
    try AtomicFile.makeFolder(employees)
    guard access(employees.path, R_OK | W_OK | X_OK) == 0 else {
      throw FileError.notWritten(path: root.path, errno: errno)
    }
  }

  /// Whether it lies on a network drive, where locks are not dependable.
  package var isOnNetwork: Bool {
    guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else {
      return false
    }
    return Home.isOnNetwork(root.resolvingSymlinksInPath().path, mounts: mounts)
  }

  static func isOnNetwork(_ path: String, mounts: String) -> Bool {
    let entries = mounts.split(separator: "\n").map { $0.split(separator: " ") }
      .filter { $0.count > 2 }
      .map { (place: unescaped($0[1]), type: $0[2]) }
    let holding = entries.filter {
      (path + "/").hasPrefix($0.place == "/" ? "/" : $0.place + "/")
    }
    // Of two in one place the later lies over the other.
    let type = holding.reversed().max { $0.place.count < $1.place.count }?.type ?? ""
    return ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p"].contains(String(type))
  }

  /// A path as it stands in the table of mounts, where white space is in octal.
  private static func unescaped(_ path: Substring) -> String {
    guard path.utf8.contains(UInt8(ascii: "\\")) else { return String(path) }
    return [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")].reduce(String(path))
    {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// Everybody with a folder, by number; an empty list where there is no home yet.
  package func everybody() -> [EmployeeID] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: employees.path)) ?? []
    return names.compactMap { name in
      EmployeeID(name).flatMap { $0.text == name && knows($0) ? $0 : nil }
    }.sorted()
  }

  /// Whether there is a record of somebody, readable or not.
  package func knows(_ employee: EmployeeID) -> Bool {
    var status = stat()
    let folder = folder(of: employee).path
    guard lstat(folder, &status) == 0 else { return false }
    // Nor may a link, which is not followed: a report must not pass over somebody in silence.
    if status.st_mode & S_IFMT == S_IFLNK { return true }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    // A folder that may not be looked into holds a record as far as anybody can tell.
    return access(folder, X_OK) != 0
      || [journal(of: employee), scorecard(of: employee)].contains { lstat($0.path, &status) == 0 }
  }

  /// Refuses a link in the place of somebody's folder: what is written there would be no part of this
  /// home.
  func refuseLink(inPlaceOfFolderOf employee: EmployeeID) throws {
    try Home.refuseLink(folder(of: employee).path)
  }

  /// The same of the folder of somebody's certificates.
  func refuseLink(inPlaceOfCertificatesOf employee: EmployeeID) throws {
    try Home.refuseLink(certificates(of: employee).path)
  }

  private static func refuseLink(_ folder: String) throws {
    var status = stat()
    guard lstat(folder, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK else {
      throw JournalError.notAFile(path: folder)
    }
  }

  /// Up to three numbers that somebody who typed `id` may have meant.
  package func numbersNear(_ id: EmployeeID) -> [EmployeeID] {
    everybody().map { (EditDistance.between($0.text, id.text), $0) }.filter { $0.0 <= 1 }
      .sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}
