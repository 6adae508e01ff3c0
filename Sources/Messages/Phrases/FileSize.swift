/// `812 B`, `34 kB`, `1.2 MB`: a size as disks are sold.
func fileSize(_ bytes: Int) -> String {
  switch bytes {
  case ..<1000: return "\(bytes) B"
  case ..<1_000_000: return "\(bytes / 1000) kB"
  default:
    let (unit, name) = bytes < 1_000_000_000 ? (100_000, "MB") : (100_000_000, "GB")
    let tenths = bytes / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
