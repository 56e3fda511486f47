// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A need that everybody may read. */
@Component
public final class PublicNeedPage implements Page {
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final CpvCodes cpv;
    private final Details details;
    private final Attachments attachments;

    @Activate
    public PublicNeedPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference CpvCodes cpv,
            @Reference Details details, @Reference Attachments attachments) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.cpv = cpv;
        this.details = details;
        this.attachments = attachments;
    }

    @Override
    public Address address() {
        return Address.of("public/needs/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(Actor.nobody(), visit.path("id")).map(need -> screen(visit, need)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Need need) {
        var names = new NeedNames(organisations, themes, Actor.nobody(), visit.locale());
        var codes = need.content().cpv().stream().map(code -> cpv.find(code).orElseGet(() -> new CpvCode(code, "", ""))).toList();
        var detail = new DetailView(need, details.find(Actor.nobody(), need.id()).orElse(Detail.none()), "", List.of(), List.of(), false, false);
        var pieces = new Pieces(need, attachments.of(Actor.nobody(), need.id()), false, "/public/needs/" + need.id() + "/files");
        return Answer.screen(need.title(), new StaticTemplates().publicNeed(visit.words(PublicNeedPage.class), names.line(need), codes, detail, pieces));
    }
}
