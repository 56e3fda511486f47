// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;

/** A post office that keeps what it was handed. */
public final class Posted implements Messages {
    private final List<Letter> letters = new ArrayList<>();

    @Override
    public Messages.Posted post(Actor actor, Letter letter) {
        letter.values().in(Locale.FRENCH);
        letters.add(letter);
        return new Messages.Posted(1, 0, 0);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }
}
