// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.Set;
import java.util.stream.Collectors;
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
        return publishing.choice(visit.actor(), visit.path("kind")).map(choice -> screen(visit, 200, choice, choice, Set.of())).orElseGet(Answer::notFound);
    }

    /**
     * @param ticked what is ticked: what is chosen, or what was typed
     * @param now what is chosen
     * @param clashing titles of records that a colleague chose otherwise meanwhile
     */
    private Answer screen(Visit visit, int status, Publishing.Choice ticked, Publishing.Choice now, Set<String> clashing) {
        var words = visit.words(ChoosePage.class);
        var view = new ChooseView(now.kind(), publishing.offers(visit.actor(), now.kind()), ticked, now, clashing);
        return new Answer.Screen(status, words.say("choose.title", kinds.title(now.kind(), visit.locale())), new StaticTemplates().choose(words, view));
    }

    /** {@code choose}: field {@code whole} for all, else each {@code chosen}. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("choose")) return Answer.notFound();
        var words = visit.words(ChoosePage.class);
        var form = visit.form();
        var ids = form.value("whole").equals("yes") ? Set.of(Publishing.ALL) : Set.copyOf(form.all("chosen"));
        return publishing.choose(visit.actor(), visit.path("kind"), form.version(), ids).fold(
                done -> Answer.redirect("/network/publish", words.say("choose.done")),
                invalid -> Answer.notFound(),
                lost -> clash(visit, new Publishing.Choice(visit.path("kind"), ids, form.version()), lost.current()),
                refused -> Answer.refused(words.say("network.refused")),
                unknown -> Answer.notFound());
    }

    /** Nothing typed is lost, and what a colleague chose meanwhile is shown beside it before it is chosen anew. */
    private Answer clash(Visit visit, Publishing.Choice typed, Publishing.Choice now) {
        var clashing = publishing.offers(visit.actor(), now.kind()).stream().map(offer -> offer.item().id()).filter(id -> typed.has(id) != now.has(id)).collect(Collectors.toSet());
        return screen(visit, 409, typed, now, clashing);
    }
}
