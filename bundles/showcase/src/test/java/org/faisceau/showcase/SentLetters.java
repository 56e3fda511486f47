// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;

/** Keeps what is posted: nobody is told twice. */
public final class SentLetters implements Messages {
    public final List<Letter> all = new ArrayList<>();

    @Override
    public Posted post(Actor actor, Letter letter) {
        all.add(letter);
        return new Posted(1, 0, 0);
    }
}
