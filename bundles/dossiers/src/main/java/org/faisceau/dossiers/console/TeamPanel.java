// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Teams;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who handles a dossier, until when reviewers look at it, who follows it. */
@Component
public final class TeamPanel implements Panel {
    private final Dossiers dossiers;
    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public TeamPanel(@Reference Dossiers dossiers, @Reference Teams teams, @Reference Accounts accounts, @Reference Clock clock) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "dossiers.team";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(TeamPanel.class).say("team.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var actor = visit.actor();
        return dossiers.find(actor, ref.id()).map(dossier -> TeamSheet.of(actor, dossier, teams.of(actor, ref.id()), teams.mayAssign(actor, dossier), Days.today(clock), accounts))
                .map(sheet -> new StaticTemplates().team(visit.words(TeamPanel.class), sheet, Form.blank(), true));
    }
}
