// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;

/** A kind of message with one placeholder. */
public record TestKind(String word, Delivery usual, boolean mayBeDeclined, Role role) implements MessageKind {
    public static TestKind of(String word, Delivery usual) {
        return new TestKind(word, usual, false, Role.OBSERVER);
    }

    public TestKind declinable() {
        return new TestKind(word, usual, true, role);
    }

    public TestKind to(Role other) {
        return new TestKind(word, usual, mayBeDeclined, other);
    }

    @Override
    public String title(Locale locale) {
        return (locale.getLanguage().equals("en") ? "Kind " : "Sorte ") + word;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return List.of(new Placeholder("title", "the need’s title", "Fuites d’eau"));
    }

    @Override
    public Wording wording(Locale locale) {
        return locale.getLanguage().equals("en")
                ? new Wording("Deadline: [title]", "« [title] » closes soon.\n\nSee note [1].")
                : new Wording("Échéance : [title]", "« [title] » ferme bientôt.\n\nVoir la note [1].");
    }
}
