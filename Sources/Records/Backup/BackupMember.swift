/// One member of an archive, as the archive lists it.
package struct BackupMember: Hashable, Sendable {
  package let kind: Kind
  package let size: Int
  package let path: String

  package enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  package init(_ kind: Kind, _ path: String, size: Int = 0) {
    (self.kind, self.path, self.size) = (kind, path, size)
  }

  /// More than this is no home of ours, but would fill a disk.
  package static let limit = (members: 1_000_000, bytes: 8 << 30)

  /// Refuses, by its first wrong member, an archive that would put anything elsewhere than into its
  /// own folder, or more than a home holds.
  package static func check(_ members: [BackupMember]) throws(BackupProblem) {
    guard members.count <= limit.members else { throw .tooLarge }
    var (seen, bytes): (Set<String>, Int) = ([], 0)
    for member in members {
      let path =
        member.kind == .folder && member.path.hasSuffix("/")
        ? String(member.path.dropLast()) : member.path
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard member.kind != .other, !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
        throw .unsafeMember(member.path)
      }
      guard parts.first.map(String.init) == BackupDescription.folder, seen.insert(path).inserted
      else { throw .foreignMember(member.path) }
      let (sum, overflow) = bytes.addingReportingOverflow(member.size)
      guard !overflow, sum <= limit.bytes else { throw .tooLarge }
      bytes = sum
    }
  }
}
