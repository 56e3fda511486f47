// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /network/keys}: whose bundles are taken in. */
@Component
public final class KeysResource implements Resource {
    private final TrustedLabs keys;

    @Activate
    public KeysResource(@Reference TrustedLabs keys) {
        this.keys = keys;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/network/keys", "Living-Labs whose keys are known, by name", Role.MANAGER, KeyAnswer.class, this::page)
                .record("/network/keys/{id}", "One of them", Role.MANAGER, KeyAnswer.class, this::one)
                .create("/network/keys", "Trust a key, after comparing its fingerprint", Role.ADMINISTRATOR, KeyBody.class, KeyAnswer.class, this::trust)
                .step("/network/keys/{id}/revocation", "Trust a key no more", Role.MANAGER, RevocationBody.class, KeyAnswer.class, this::revoke);
    }

    private Slice<KeyAnswer> page(Call call) {
        return Whole.by(TrustedLab::id, keys.list(call.actor())).page(call).map(KeyAnswer::of);
    }

    private Versioned<KeyAnswer> one(Call call) {
        return versioned(keys.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<KeyAnswer> trust(Call call, KeyBody body) {
        var lab = written(keys.trust(call.actor(), Typed.text(body.name()), Typed.text(body.publicKey()), Typed.text(body.structure())));
        return new Created<>(KeyAnswer.of(lab), lab.id(), lab.version());
    }

    private Versioned<KeyAnswer> revoke(Call call, RevocationBody body) {
        return versioned(written(keys.revoke(call.actor(), call.path("id"), call.seenVersion(), Typed.text(body.reason()))));
    }

    private static TrustedLab written(Written<TrustedLab> written) {
        return Refusals.record(written, TrustedLab::version, "Keys are trusted by administrators and revoked by coordinators.");
    }

    private static Versioned<KeyAnswer> versioned(TrustedLab lab) {
        return new Versioned<>(KeyAnswer.of(lab), lab.version());
    }
}
