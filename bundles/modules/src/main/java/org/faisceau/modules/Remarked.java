// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.kernel.spi.PluginRemarks;
import org.faisceau.modules.api.Wording;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What other bundles have to say on a module that runs. */
@Component(service = Remarked.class)
public final class Remarked {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<PluginRemarks> remarks = List.of();

    @Activate
    public Remarked() {}

    List<Wording> on(Unit unit) {
        return unit.bundles().stream().flatMap(this::on).toList();
    }

    private Stream<Wording> on(Bundle bundle) {
        var wiring = bundle.adapt(BundleWiring.class);
        return wiring == null ? Stream.empty() : remarks.stream().flatMap(one -> both(one.on(wiring.getClassLoader(), Locale.FRENCH), one.on(wiring.getClassLoader(), Locale.ENGLISH)));
    }

    private static Stream<Wording> both(List<String> french, List<String> english) {
        return IntStream.range(0, Math.min(french.size(), english.size())).mapToObj(at -> new Wording(french.get(at), english.get(at)));
    }
}
