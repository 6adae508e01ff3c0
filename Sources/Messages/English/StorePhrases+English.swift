import Training

extension StorePhrases {
  static let english = StorePhrases(
    intro:
      "Setting up the store: its name, the manager, a PIN, and the keys to sign with. It takes five minutes; have paper and pen at hand.",
    namePrompt: "Name of the store: ",
    languagePrompt: { "Language of the screen, zh or en (Return: \($0)): " },
    zonePrompt: { "Time zone, such as Europe/London (Return: \($0)): " },
    managerPrompt: "Number of the manager: ",
    managerNamePrompt: "Name of the manager: ",
    nameForNumber: {
      "‘\($0)’ looks like a name. The number goes here, such as 9001; the name comes next."
    },
    numberForName: {
      "‘\($0)’ looks like a number. That is noted already; the name goes here."
    },
    badZone: { "There is no time zone ‘\($0)’. Write it as Asia/Shanghai." },
    badLanguage: { "There is no language ‘\($0)’ here: zh or en." },
    badStoreName: "The store's name has 1 to 60 characters.",
    pinIntro: {
      "\($0), choose a PIN of 4 to 8 digits: for signing in, and for changing the list of people."
    },
    rootIntro:
      "Now the store's root passphrase. It locks the root key, which is needed only to add or revoke somebody who signs. At least 10 characters, and not your PIN.",
    signerIntro: {
      "Now \($0)'s own signing passphrase, for signing documents. At least 10 characters, other than the root passphrase."
    },
    passphrasePrompt: "Passphrase: ",
    repeatPassphrasePrompt: "Passphrase once more: ",
    rootPassphrasePrompt: "Root passphrase: ",
    signerPassphrasePrompt: { "Signing passphrase (\($0)): " },
    oldPassphrasePrompt: { "Present passphrase of \($0 == "root" ? "the root key" : $0): " },
    passphrasesDiffer: "Those two are not the same. Try again.",
    weakPassphrase: {
      "A passphrase has at least 10 characters, and that had \($0). A sentence will do; spaces count."
    },
    samePassphrase: "You have used that one already. Choose another.",
    sheetTitle: { "Recovery sheet of \($0), \($1)" },
    sheetText: { code, fingerprint in
      [
        "If the root passphrase is forgotten, only these letters open the root key again. They are shown this once and kept nowhere.",
        "Copy them, put them in an envelope, and lock it away. No photograph, no message.",
      ] + code.map { "    " + $0 } + [
        "To use them: countersign keys recover",
        "Fingerprint of the root key (no secret: tell it to head office by another way, to check signatures by):",
      ] + [fingerprint]
    },
    sheetCheckPrompt: { "Have you got it? Type the four characters of line \($0), group \($1): " },
    saving: "Saving; this takes some seconds …",
    sheetCheckWrong: "That is not what the sheet says. Look again.",
    done: { store, manager in
      [
        "“\(store)” is set up; the manager is \(manager). From now on people sign in with a PIN, and changing the list of people needs the manager's. Next:",
        "- clear the screen (type clear), so that the recovery sheet does not stay on it",
        "- phone the fingerprint of the root key to head office",
        "- add people: countersign employees add NUMBER NAME",
        "- make a backup: countersign backup FILE.tar.gz",
      ]
    },
    isSetUp: { "\($0) has been set up since \($1)." },
    settings: {
      "Name: \($0); language: \($1.rawValue); time zone: \($2). To change them: countersign setup --name … --language … --time-zone …"
    },
    settingsChanged: "Changed.",
    notSetUp: "No store is set up here yet. Run countersign setup first.",
    aborted: "Not finished, and nothing was changed.",
    sheetVoid: "The recovery sheet you just copied is void: tear it up.",
    whoAreYou: {
      $0.isEmpty
        ? "Say who you are with --as NUMBER."
        : "Say who you are with --as NUMBER. The managers are: \($0.joined(separator: ", "))."
    },
    mayNot: { "\($0) (\($1.word(in: .en))) may not do that. Ask a manager." },
    noTerminal:
      "There is no terminal here to type a secret at. Run it in a terminal, or give the secret with --secret-fd.",
    secretsEnded: "--secret-fd gave too few secrets: one a line, in the order they are asked for.",
    forgottenPassphrase: {
      $0 == "root"
        ? "Forgotten the root passphrase? The recovery sheet opens the key: countersign keys recover"
        : "Forgotten for good? Revoke the key and give a new one: countersign keys revoke \($0) --reason forgotten, then countersign keys add"
    },
    wrongPassphrase: {
      $0 == "root"
        ? "That is not the root passphrase. Look at Caps Lock and the keyboard layout, and try again."
        : "That is not the passphrase of key \($0). Look at Caps Lock and the keyboard layout. It is the signing passphrase, not the PIN; Return alone signs nothing."
    },
    noPIN: { "\($0) has no PIN yet. Open countersign, sign in once, and choose one." },
    keysTitle: "Signing keys",
    keyColumns: ["Key", "Signer", "From", "State", "Fingerprint"],
    keyValid: "valid",
    keyBad: "not to be relied on: its file was changed",
    keyRevoked: { "revoked \($0): \($1)" },
    keyCertified: { "Key \($0) now belongs to \($1). Fingerprint: \($2)" },
    keyThere: {
      "This signer has the key \($0) already. For a new one, revoke that first: countersign keys revoke \($0) --reason WHY"
    },
    keyIsRevoked: { "Key \($0) is revoked already." },
    noSuchKey: { "There is no key ‘\($0)’. There is: \($1.joined(separator: ", "))." },
    noSigningKey: { "\($0) has no signing key. To give one: countersign keys add \($0)" },
    passphraseChanged: { "The passphrase of \($0 == "root" ? "the root key" : $0) is changed." },
    recoverPrompt: "What the recovery sheet says: ",
    badRecoveryCode:
      "That was copied wrongly: compare it with the sheet group by group (there is no I, L, O or U).",
    notTheStoresCode: "That sheet belongs to another store, or to an older key.")
}
