import Training

extension PeoplePhrases {
  static let english = PeoplePhrases(
    pinPrompt: "PIN: ",
    emptySecret: { prompt in "\(asked(by: prompt)) (or press Return again to leave it): " },
    choosePIN: {
      "\($1), \($0): choose a PIN of your own, 4 to 8 digits. You will need it to sign in; it does not show while you type. If that is not you, just press Return."
    },
    newPINPrompt: "New PIN: ",
    repeatPINPrompt: "Once more: ",
    weakness: {
      switch $0 {
      case .notFourToEightDigits: "A PIN has 4 to 8 digits."
      case .tooSimple:
        "That one is too easy to guess: not one digit all the way, and no run such as 1234."
      case .isTheNumber: "Your own number cannot be the PIN."
      }
    },
    pinsDiffer: "Those two are not the same. Try again.",
    notSignedIn: "Not signed in.",
    pinSet: "Your PIN is set. Keep it to yourself; your manager need not know it either.",
    pinNotSet: "No new PIN was set.",
    wrongPIN: { pause in
      pause == 0
        ? "Wrong PIN, try again. Forgotten? Press Return and ask the manager to reset it."
        : "Wrong PIN. Wait \(waiting(pause)) before the next try; if it is forgotten, ask the manager to reset it."
    },
    wrongPINHere: { pause in
      "Wrong PIN. " + (pause == 0 ? "" : "Wait \(waiting(pause)). ")
        + "If you forgot your own: countersign employees reset-pin NUMBER --reason forgotten --with-passphrase"
    },
    paused: { "Too many wrong PINs for this number: \(waiting($0)) to wait." },
    wrongTriesBefore: {
      "Since you signed in last, a wrong PIN was typed \($0 == 1 ? "once" : "\($0) times"). If that was not you, tell the manager and change it (type pin)."
    },
    pinFileMissing:
      "The PIN file of this number is gone, perhaps because a backup was restored. Ask the manager to reset the PIN, then choose a new one.",
    hasLeft: { "This number has been closed since \($0). If that is wrong, ask the manager." },
    oldPINPrompt: "Present PIN: ",
    noPINBeforeSetup:
      "PINs are not in use in this store yet. They will be once the manager has run countersign setup.",
    notInSimulation: "People and PINs cannot be changed in a simulated run.",
    locked: {
      "Locked, because nobody typed for a while. \($0): type your PIN to go on. Somebody else: just press Return."
    },
    stillLocked: "Not unlocked, so you are signed out. Everything you did is saved.")

  private static func waiting(_ seconds: Int) -> String {
    if seconds < 60 { return seconds == 1 ? "1 second" : "\(seconds) seconds" }
    let minutes = (seconds + 59) / 60
    return minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }
}
