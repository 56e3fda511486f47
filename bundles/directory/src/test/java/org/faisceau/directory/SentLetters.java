// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;

/** Keeps what is posted, each once per audience, kind and key, as the real ones do. */
public final class SentLetters implements Messages {
    private final Set<String> known = new HashSet<>();
    public final List<Letter> letters = new ArrayList<>();

    @Override
    public Posted post(Actor actor, Letter letter) {
        letter.values().in(Locale.FRENCH);
        boolean isNew = known.add(letter.audience() + letter.kind() + letter.key());
        if (isNew) letters.add(letter);
        return isNew ? new Posted(1, 0, 0) : new Posted(0, 1, 0);
    }

    /** As {@code kind -> audience}, in the order they were sent. */
    public List<String> lines() {
        return letters.stream().map(letter -> letter.kind() + " -> " + letter.audience()).toList();
    }
}
