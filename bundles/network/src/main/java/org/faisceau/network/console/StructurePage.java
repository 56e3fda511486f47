// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A structure: where it is, what it offers, and where that is from. */
@Component
public final class StructurePage implements Page {
    private final Structures structures;

    @Activate
    public StructurePage(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public Address address() {
        return Address.of("network/structures/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return structures.find(visit.actor(), visit.path("id")).map(one -> Answer.screen(one.name(), new StaticTemplates().structure(visit.words(StructurePage.class),
                new StructureSheet(one, structures.mayWrite(visit.actor()), visit.contributions(one.ref()))))).orElseGet(() -> absent(visit));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Structure.KIND, visit.path("id")));
    }

    /** {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(StructurePage.class);
        var found = structures.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("bin")) return Answer.notFound();
        return Said.of(words, structures.bin(visit.actor(), found.get().id(), visit.form().version()), found.get().address(), "structure.refused",
                done -> Answer.binned(visit, "/network", words.say("structure.binned"), done.ref()));
    }
}
