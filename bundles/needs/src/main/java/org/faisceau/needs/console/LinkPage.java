// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Links.Linking;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcomes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links a need to forecasts or needs, and to the contracts that followed. */
@Component
public final class LinkPage implements Page {
    private final Links links;
    private final LinkViews views;

    @Activate
    public LinkPage(@Reference Needs needs, @Reference Links links, @Reference Outcomes outcomes) {
        this.links = links;
        this.views = new LinkViews(needs, links, outcomes);
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/links").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var id = visit.path("id");
        var actor = visit.actor();
        return switch (visit.action()) {
            case "join" -> done(visit, form, "other", "links.joined", links.join(actor, id, form.value("other")));
            case "note" -> done(visit, form, "contract", "links.noted", links.note(actor, id, form.value("contract")));
            case "part" -> removed(visit, links.part(actor, id, form.value("linked")), "other=" + PlanParameters.encoded(form.value("linked")));
            case "drop" -> removed(visit, links.drop(actor, id, form.value("noted")), "contract=" + PlanParameters.encoded(form.value("noted")));
            case "undo" -> again(visit, form);
            default -> screen(visit, 422, form);
        };
    }

    private Answer done(Visit visit, Form form, String field, String said, Linking linking) {
        return linking.fold(
                done -> Answer.redirect("/needs/" + visit.path("id"), visit.words(LinkPage.class).say(said)),
                invalid -> screen(visit, 422, form.reject(field, invalid.key())),
                refused -> Answer.refused(visit.words(LinkPage.class).say("links.refused")),
                unknown -> Answer.notFound());
    }

    /** Links again what was parted. */
    private Answer again(Visit visit, Form form) {
        var other = visit.query("other");
        return other.isEmpty() ? done(visit, form, "contract", "links.noted", links.note(visit.actor(), visit.path("id"), visit.query("contract")))
                : done(visit, form, "other", "links.joined", links.join(visit.actor(), visit.path("id"), other));
    }

    /** @param what of the address that links it again */
    private Answer removed(Visit visit, boolean isRemoved, String what) {
        if (!isRemoved) return screen(visit, 422, Form.blank());
        var here = "/needs/" + visit.path("id");
        return Answer.undoable(here, visit.words(LinkPage.class).say("links.removed"), here + "/links?" + what);
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(LinkPage.class);
        return views.view(visit.actor(), visit.path("id"), form)
                .<Answer>map(view -> new Answer.Screen(status, words.say("links.title"), new StaticTemplates().linkPage(words, view))).orElse(Answer.notFound());
    }
}
