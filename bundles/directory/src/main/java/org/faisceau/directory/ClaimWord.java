// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names claims for others; nobody picks one. */
@Component
public final class ClaimWord implements Kind {
    private final Claims claims;

    @Activate
    public ClaimWord(@Reference Claims claims) {
        this.claims = claims;
    }

    @Override
    public String word() {
        return Claim.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return claims.find(actor, ref.id()).map(Claim::name);
    }

    @Override
    public String address(Ref ref) {
        return "/directory/claims/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return List.of();
    }
}
