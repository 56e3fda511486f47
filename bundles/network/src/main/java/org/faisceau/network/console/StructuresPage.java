// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Living-Labs and incubators of the network, narrowed and sorted as the address says. */
@Component
public final class StructuresPage implements Page {
    private static final Columns COLUMNS = Columns.of("structures").fixed("structure").sorted("name").shown("kind").shown("bearer").shown("place").shown("surface").classed("number").hidden("neighbours").hidden("programme").shown("source").hidden("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Structures structures;
    private final Fetching fetching;

    @Activate
    public StructuresPage(@Reference Structures structures, @Reference Fetching fetching) {
        this.structures = structures;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network").inMenu(Section.LAB, "menu.network", "world", 80);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(StructuresPage.class);
        var filter = StructureFilters.filter(visit);
        Slice<Structure> slice;
        try {
            slice = structures.page(visit.actor(), filter, StructureFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new StructureList(slice, structures.count(visit.actor(), filter, COUNT_MOST), StructureFilters.of(visit, words), structures.mayWrite(visit.actor()), fetching.isLeading());
        return Answer.screen(words.say("menu.network"), new StaticTemplates().structures(visit, words, list, visit.columns(COLUMNS)));
    }
}
