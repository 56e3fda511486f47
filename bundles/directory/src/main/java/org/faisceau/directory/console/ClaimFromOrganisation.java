// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « This is my company » on the page of one, for who may claim it. */
@Component
public final class ClaimFromOrganisation implements Action {
    private final Claims claims;
    private final Organisations organisations;

    @Activate
    public ClaimFromOrganisation(@Reference Claims claims, @Reference Organisations organisations) {
        this.claims = claims;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "directory.claim-organisation";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(ClaimFromOrganisation.class).say("claim.action");
    }

    @Override
    public String icon() {
        return "id-badge-2";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        boolean isOffered = claims.mayClaim(visit.actor()) && organisations.find(visit.actor(), ref.id()).filter(one -> !one.kind().isPublic()).isPresent();
        return isOffered ? Optional.of("/directory/claims/new") : Optional.empty();
    }
}
