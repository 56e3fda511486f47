// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A solution that everybody may read; its authors and files are left to who signs in. */
@Component
public final class PublicSolutionPage implements Page {
    private final Solutions solutions;
    private final SolutionNames names;

    @Activate
    public PublicSolutionPage(@Reference Solutions solutions, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("public/solutions/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return solutions.find(Actor.nobody(), visit.path("id"))
                .map(found -> Answer.screen(found.title(), new StaticTemplates().publicSolution(visit.words(PublicSolutionPage.class), names.line(visit, found))))
                .orElse(Answer.notFound());
    }
}
