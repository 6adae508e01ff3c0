import Records

extension BackupPhrases {
  static let english = BackupPhrases(
    made: { path, bytes, backup in
      "The backup is made: \(path) (\(fileSize(bytes))), with \(people(backup.people)) and \(events(backup.events))."
    },
    onSameDisk:
      "It is on the same disk as the records and would be lost with them: copy it to a USB stick or another computer.",
    keepElsewhere: "Keep it apart from this computer.",
    withoutPINs:
      "PINs are not in it: restored on another computer, people choose new ones. Names and scores are, so keep it where strangers cannot get at it.",
    unusualName: {
      "The name \($0) does not end in .tar.gz: it can be restored all the same, but is better called \($0).tar.gz."
    },
    notCopied: {
      "\($0) is not in the backup: it is a link or something else and no plain file. Put a real file or folder in its place, then make the backup again."
    },
    store: "the store",
    broken: { owner, line in
      "Note: the record of \(owner) does not hang together from line \(line) on; it is in the backup as it is. Ask the administrator, and keep your earlier backups."
    },
    noTar:
      "The command tar is missing, so nothing can be backed up or restored. Install it with: sudo apt-get install tar gzip",
    notPacked: {
      "The backup was not made; tar says: \(withoutStop($0)). Look whether there is room, and try again; your files are as they were."
    },
    notUnpacked: { path, reason in
      "\(path) cannot be unpacked; tar says: \(withoutStop(reason)). It was not copied whole or is damaged: copy it again, or take another backup. Nothing was changed."
    },
    problem: { problem, file in
      switch problem {
      case .nothingToBackUp(let path):
        "There are no records in \(path), so there is nothing to back up. Look at --home or COUNTERSIGN_HOME."
      case .exists(let path):
        "\(path) is there already and was left alone. Choose another name, or add --replace to put the new backup in its place."
      case .isFolder(let path):
        "\(path) is a folder. Name a file, such as \(path)/countersign.tar.gz"
      case .noFolder(let path):
        "There is no folder \(path). Make it first, or look at the path (is the USB stick in?)."
      case .insideHome(let path):
        "\(path) is inside the records folder and would be lost with it. Put the backup elsewhere, best on a USB stick."
      case .noFile(let path):
        "There is no file \(path), or it is no plain file. Look at the path (is the USB stick in?)."
      case .notABackup:
        "\(file) is no backup of countersign: it has no countersign-backup/BACKUP.json. Take another file. Nothing was changed."
      case .newerFormat(let format):
        "\(file) was made by a newer program (format \(format)). Update countersign first. Nothing was changed."
      case .unsafeMember(let member):
        "‘\(member)’ in \(file) is no plain file or would be written elsewhere; countersign did not make this. It was not unpacked: find out where it comes from."
      case .foreignMember(let member):
        "‘\(member)’ in \(file) does not belong in a backup; somebody may have changed it. Take another backup. Nothing was changed."
      case .damagedMember(let member):
        "‘\(member)’ in \(file) is missing or not as it was packed; the file may be damaged. Take another backup. Nothing was changed."
      case .tooLarge:
        "\(file) holds more than any backup of countersign. Take another file. Nothing was changed."
      case .interrupted: "Stopped halfway; nothing was changed. Run it again to finish."
      }
    },
    contents: { backup in
      "This backup was made at \(wallTime(backup.made)) (countersign \(backup.program)), with \(people(backup.people)) and \(events(backup.events))."
    },
    listed: { "\($0): \(events($1))" },
    same: "The records are the same as in this backup; there is nothing to restore.",
    comparison: "Compared with the records here:",
    relation: { owner, relation in
      switch relation {
      case .same: "\(owner): the same"
      case .older(let lost): "\(owner): the backup is older; \(events(lost)) would be lost"
      case .newer(let gained): "\(owner): the backup is newer; \(events(gained)) would be added"
      case .forked(let common, let lost, let gained):
        "\(owner): the same for \(events(common)), then different; \(lost) here would be lost for \(gained) in the backup"
      case .onlyHere(let lost):
        "\(owner): not in the backup; the whole record of \(events(lost)) would be lost"
      case .onlyInBackup(let gained): "\(owner): not here; \(events(gained)) would be added"
      }
    },
    brokenHere: {
      "\($0): the record here is damaged and the one in the backup is whole; restore it."
    },
    unchangedJournals: {
      $0 == 1 ? "one other record is the same" : "\($0) other records are the same"
    },
    otherFiles: { count, first in
      count == 1
        ? "one other file is missing here or different: \(first)"
        : "\(count) other files are missing here or different, such as \(first)"
    },
    erasedHere: {
      "\($0): was erased here for good and would be back; erase it again afterwards (countersign employees erase), and destroy this backup"
    },
    wouldLose: { "With this backup in the place of the records, \(events($0)) would be lost." },
    wouldLoseNothing: "With this backup in the place of the records, no event would be lost.",
    merge: { file, folder in
      "Each side has events that the other lacks. To keep both, do not restore but merge: tar -xzf \(file), then countersign merge \(folder)"
    },
    nothingChanged: {
      "Nothing was changed. Quit countersign at every till; if you are sure, run: \($0) (the folder of now is renamed, not deleted)"
    },
    restored: { "The records are restored to \($0)." },
    keptAside: { "The folder that was there is not deleted; it is \($0) now." },
    openAgain:
      "Open countersign anew at every till. Who is in both keeps their PIN.",
    setPINsAnew:
      "A backup holds no PINs: before they sign in, a manager resets them (countersign employees reset-pin); managers reset their own by their signing passphrase (--with-passphrase)."
  )

  private static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  private static func events(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }
}
