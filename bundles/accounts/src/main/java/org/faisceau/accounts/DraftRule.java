// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Role;

/** Which field of an account is off? */
final class DraftRule {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    /** Line breaks would forge mail headers and log lines; right-to-left overrides would disguise a name. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private DraftRule() {}

    /** The same draft without spaces around, the name in lower case. */
    static Draft tidied(Draft draft) {
        return new Draft(name(draft.name()), draft.fullName().strip(), draft.mail().strip(), draft.role(), draft.organisation().strip(), draft.language());
    }

    /** A sign-in name as it is kept. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The first field that is off in a tidied draft. */
    static Optional<String> fault(Draft draft) {
        if (!NAME.matcher(draft.name()).matches()) return Optional.of("name");
        if (draft.fullName().isEmpty() || draft.fullName().length() > 120 || UNSEEN.matcher(draft.fullName()).find()) return Optional.of("fullName");
        if (!draft.mail().isEmpty() && !isMail(draft.mail())) return Optional.of("mail");
        if (draft.organisation().length() > 64 || UNSEEN.matcher(draft.organisation()).find()) return Optional.of("organisation");
        if (draft.role() == Role.NOBODY) return Optional.of("role");
        if (!LANGUAGES.contains(draft.language())) return Optional.of("language");
        return Optional.empty();
    }

    /** The first field that who is no administrator may not change on the own account. */
    static Optional<String> beyond(Account before, Draft draft, boolean disabled) {
        if (draft.role() != before.role()) return Optional.of("role");
        if (!draft.organisation().equals(before.organisation())) return Optional.of("organisation");
        return disabled == before.disabled() ? Optional.empty() : Optional.of("disabled");
    }

    private static boolean isMail(String mail) {
        return mail.length() <= 254 && MAIL.matcher(mail).matches() && !UNSEEN.matcher(mail).find();
    }
}
