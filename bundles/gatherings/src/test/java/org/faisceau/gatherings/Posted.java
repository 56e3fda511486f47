// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;

/** A post office that keeps what it was handed, and hands nobody the same letter twice. */
public final class Posted implements Messages {
    private final List<Letter> letters = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<Audience> gone = new HashSet<>();

    @Override
    public Messages.Posted post(Actor actor, Letter letter) {
        letter.values().in(Locale.FRENCH);
        if (gone.contains(letter.audience())) return new Messages.Posted(0, 0, 0);
        boolean isNew = known.add(letter.kind() + " " + letter.audience() + " " + letter.key());
        if (isNew) letters.add(letter);
        return new Messages.Posted(isNew ? 1 : 0, isNew ? 0 : 1, 0);
    }

    /** From now on a person's account is disabled. */
    public void disable(String account) {
        gone.add(Audience.person(account));
    }

    /** Their kinds, in the order they were posted. */
    public List<String> kinds() {
        return letters.stream().map(Letter::kind).toList();
    }
}
