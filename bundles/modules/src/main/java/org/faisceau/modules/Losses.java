// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faisceau.modules.api.Anatomy.Tie;
import org.faisceau.modules.api.Modules.Loss;
import org.faisceau.modules.api.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others miss once a module is off: what their sheets say, and who uses its services now. */
@Component(service = Losses.class)
public final class Losses {
    private final Inventory inventory;
    private final Anatomist anatomist;

    @Activate
    public Losses(@Reference Inventory inventory, @Reference Anatomist anatomist) {
        this.inventory = inventory;
        this.anatomist = anatomist;
    }

    List<Loss> of(Unit unit) {
        var used = new TreeMap<String, SortedMap<String, Integer>>();
        for (var bundle : unit.bundles()) {
            Anatomist.registered(bundle).forEach(service -> anatomist.consumers(unit, service).forEach(consumer -> Anatomist.interfaces(service)
                    .forEach(name -> used.computeIfAbsent(consumer, any -> new TreeMap<>()).merge(shortName(name), 1, Integer::sum))));
        }
        return inventory.all().stream()
                .filter(other -> !other.name().equals(unit.name()))
                .filter(other -> used.containsKey(other.name()) || tie(other, unit).isPresent())
                .map(other -> new Loss(other.name(), other.sheet().title(), tie(other, unit).map(Tie::without).orElse(Wording.of("")), counted(used.getOrDefault(other.name(), new TreeMap<>()))))
                .toList();
    }

    private static Optional<Tie> tie(Unit other, Unit unit) {
        return other.sheet().ties().stream().filter(tie -> tie.module().equals(unit.name())).findFirst();
    }

    private static List<String> counted(SortedMap<String, Integer> services) {
        return services.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
