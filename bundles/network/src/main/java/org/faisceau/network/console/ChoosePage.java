// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Publishing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records of one kind are handed out. */
@Component
public final class ChoosePage implements Page {
    private final Publishing publishing;
    private final Kinds kinds;

    @Activate
    public ChoosePage(@Reference Publishing publishing, @Reference Kinds kinds) {
        this.publishing = publishing;
        this.kinds = kinds;
    }

    @Override
    public Address address() {
        return Address.of("network/publish/{kind}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var kind = visit.path("kind");
        if (!kinds.isRunning(kind)) return Answer.notFound();
        var words = visit.words(ChoosePage.class);
        boolean isAll = publishing.parts(visit.actor(), visit.locale()).stream().anyMatch(part -> part.kind().equals(kind) && part.isAll());
        var title = kinds.title(kind, visit.locale());
        return Answer.screen(words.say("choose.title", title), new StaticTemplates().choose(words, kind, publishing.offers(visit.actor(), kind), isAll));
    }

    /** {@code choose}: field {@code whole} for all, else each {@code chosen}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ChoosePage.class);
        var form = visit.form();
        var ids = form.value("whole").equals("yes") ? List.of(Publishing.ALL) : form.all("chosen");
        return publishing.choose(visit.actor(), visit.path("kind"), ids) ? Answer.redirect("/network/publish", words.say("choose.done")) : Answer.notFound();
    }
}
