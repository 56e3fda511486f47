// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One thing that is shown and has no public page of its own: a resident with what else is shown of it, a demonstrator, a date, a story. */
@Component
public final class PublicExhibitPage implements Page {
    private static final int OTHERS = 24;
    private final Showcase showcase;
    private final Organisations organisations;
    private final Facing facing;

    @Activate
    public PublicExhibitPage(@Reference Showcase showcase, @Reference Organisations organisations, @Reference Facing facing) {
        this.showcase = showcase;
        this.organisations = organisations;
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/{kind}/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        if (!visit.path("kind").matches("[a-z][a-z-]*") || Unseen.is(visit.path("id"))) return Answer.notFound();
        return showcase.find(new Ref(visit.path("kind"), visit.path("id")), visit.locale()).map(one -> shown(visit, one)).orElse(Answer.notFound());
    }

    private Answer shown(Visit visit, Exhibit one) {
        if (!one.piece().address().isEmpty()) return Answer.redirect(one.piece().address());
        var owner = one.piece().owner();
        // What the bearer of a Living-Lab looks for and bought is no part of the place.
        var others = owner.isEmpty() || one.sort() == Sort.LAB ? List.<Exhibit>of() : showcase.of(owner, visit.locale()).stream().filter(it -> !it.piece().ref().equals(one.piece().ref())).limit(OTHERS).toList();
        // The site of a company is told where the company itself is shown; nothing else of its record is.
        var website = one.sort() == Sort.RESIDENT ? organisations.find(Actor.system(), owner).map(it -> it.details().website()).orElse("") : "";
        var words = visit.words(PublicExhibitPage.class);
        return Answer.screen(one.piece().title(), new StaticTemplates().publicExhibit(words, new PublicExhibit(one, website, others, facing.face())),
                facing.preview(visit, one.piece().lead().isEmpty() ? one.piece().title() : one.piece().lead(), one.picture()));
    }
}
