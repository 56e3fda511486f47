// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.showcase.api.Subscribers;

/** What is off in what people write to get the newsletter. Pure. */
final class SubscriberRule {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),;:\\\\]+@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@<>\"(),;:\\\\.]{2,}");

    private SubscriberRule() {}

    /** The key of what is off in an address. */
    static Optional<String> mail(String mail) {
        if (Unseen.is(mail)) return Optional.of("form.required");
        return mail.length() <= Subscribers.MAIL_MAX && MAIL.matcher(mail).matches() ? Optional.empty() : Optional.of("subscriber.badMail");
    }

    static Optional<String> how(String how) {
        if (Unseen.is(how)) return Optional.of("form.required");
        return how.length() <= Subscribers.HOW_MAX ? Optional.empty() : Optional.of("showcase.tooLong");
    }
}
