// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Living-Labs kept here. Where there is one alone it is shown at once; {@code ?all=true} shows the list all the same. */
@Component
public final class ChartersPage implements Page {
    private final Labs labs;
    private final LabHeads heads;

    @Activate
    public ChartersPage(@Reference Labs labs, @Reference LabHeads heads) {
        this.labs = labs;
        this.heads = heads;
    }

    @Override
    public Address address() {
        return Address.of("charters").inMenu(Section.LAB, "menu.charters", "certificate", 5);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ChartersPage.class);
        var all = labs.list(visit.actor());
        if (all.size() == 1 && visit.query("all").isEmpty()) return Answer.redirect("/charters/" + all.get(0).id());
        var lines = all.stream().map(lab -> heads.head(visit, lab)).toList();
        return Answer.screen(words.say("charters.title"), new StaticTemplates().charters(words, lines, labs.mayLead(visit.actor())));
    }
}
