// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Echoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One experiment of another Living-Lab, as that one says. */
@Component
public final class EchoPage implements Page {
    private final Echoes echoes;

    @Activate
    public EchoPage(@Reference Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public Address address() {
        return Address.of("projects/echoes/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Answer.notFound();
        return echoes.find(visit.actor(), visit.path("id")).map(one -> Answer.screen(one.title(), new StaticTemplates().echo(visit.words(EchoPage.class), one))).orElseGet(Answer::notFound);
    }
}
