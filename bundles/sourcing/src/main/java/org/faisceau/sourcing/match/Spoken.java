// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.search.api.Shortlist.Term;

/** The words of one profile, ready to be asked for terms. */
final class Spoken {
    private static final double IN_TEXT = 0.6;
    private final Set<String> inTitle;
    private final Set<String> anywhere;
    private final String title;
    private final String whole;

    Spoken(Profile profile) {
        inTitle = new HashSet<>(profile.title());
        anywhere = new HashSet<>(profile.text());
        anywhere.addAll(inTitle);
        title = line(profile.title());
        whole = title + line(profile.text());
    }

    private static String line(List<String> stems) {
        return " " + String.join(" ", stems) + " ";
    }

    /** 1 where the title has it, less where the text alone does, 0 where nothing does. */
    double holds(Term term) {
        double best = 0;
        for (var form : term.forms()) {
            boolean isGroup = form.indexOf(' ') > 0;
            if (isGroup ? title.contains(" " + form + " ") : inTitle.contains(form)) return 1;
            if (isGroup ? whole.contains(" " + form + " ") : anywhere.contains(form)) best = IN_TEXT;
        }
        return best;
    }

    /** Words of a text that it holds, in the text's order. */
    List<String> of(List<Term> terms) {
        var held = new ArrayList<String>();
        for (var term : terms) if (holds(term) > 0) held.add(term.word());
        return held;
    }
}
