// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.Procedure;

/** Kept advice as a list shows it. */
record AdviceLine(KeptAdvice kept, String address, String who, String chosen, String when) {
    static AdviceLine of(KeptAdvice kept, Accounts accounts, Adviser adviser, Words words) {
        var chosen = adviser.procedures().stream().filter(procedure -> kept.chosen().filter(procedure.id()::equals).isPresent()).findFirst()
                .map(Procedure::name).map(name -> name.in(words.locale())).orElseGet(() -> words.say("advice.leftOpen"));
        return new AdviceLine(kept, "/rules/advice/" + kept.id(), accounts.shownName(kept.by()), chosen, words.moment(kept.at()));
    }
}
