// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Option;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.kernel.api.Words;

/** What the page of impacts and risks shows. */
record ImpactsView(Dossier dossier, List<Impact> impacts, List<Risk> risks, boolean mayWrite) {
    String address() {
        return dossier.address() + "/impacts";
    }

    Optional<Impact> impact(Concern criterion) {
        return impacts.stream().filter(one -> one.criterion() == criterion).findFirst();
    }

    static List<Option> levels(Words words) {
        return Option.of(Impact.Level.class, one -> words.say("level." + one));
    }

    static List<Option> potentials(Words words) {
        return Option.of(Impact.Potential.class, one -> words.say("potential." + one));
    }
}
