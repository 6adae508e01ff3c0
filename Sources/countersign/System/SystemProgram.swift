import Foundation

/// Other programs of the system, such as `lp` and `tar`.
enum SystemProgram {
  /// Where a program is; nil when it is not installed.
  static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
