// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Anatomy;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.ModuleSettings;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One module, as the framework tells it now. */
@Component
public final class ModulePage implements Page {
    private final Modules modules;
    private final ModuleSettings settings;

    @Reference
    private volatile List<Resource> resources = List.of();

    /** What the template shows. */
    record View(
            Module module,
            String title,
            String summary,
            String trouble,
            List<String> remarks,
            Anatomy anatomy,
            List<Services> offers,
            List<Services> uses,
            List<String> gaps,
            List<RouteList.Route> routes,
            List<Named> ties,
            List<Named> holdings,
            boolean hasSettings) {
        /** A plug-in that was refused lies there, and cannot run. */
        boolean isSwitchable() {
            return module.isOptional() && !module.version().isEmpty();
        }

        boolean isRemovable() {
            return module.sort() == Module.Sort.PLUGIN;
        }
    }

    /** Services of one interface: how many, and with which modules. */
    record Services(String name, long count, String modules) {}

    /** A name and what is said of it. */
    record Named(String name, String text) {}

    @Activate
    public ModulePage(@Reference Modules modules, @Reference ModuleSettings settings) {
        this.modules = modules;
        this.settings = settings;
    }

    @Override
    public Address address() {
        return Address.of("admin/modules/{name}").readBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        var found = modules.find(visit.actor(), visit.path("name"));
        var anatomy = modules.anatomy(visit.actor(), visit.path("name"));
        if (found.isEmpty() || anatomy.isEmpty()) return Answer.notFound();
        var view = view(visit, found.get(), anatomy.get());
        return Answer.screen(view.title(), new StaticTemplates().module(visit.words(ModulePage.class), view));
    }

    private View view(Visit visit, Module module, Anatomy anatomy) {
        var told = new Told(visit.words(ModulePage.class), modules, visit.actor());
        return new View(
                module,
                module.title().in(visit.locale()),
                module.summary().in(visit.locale()),
                module.trouble().in(visit.locale()),
                module.remarks().stream().map(one -> one.in(visit.locale())).toList(),
                anatomy,
                told.offers(anatomy),
                told.uses(anatomy),
                anatomy.gaps().stream().map(told::gap).toList(),
                resources.stream().filter(each -> each.module().equals(module.name())).flatMap(each -> RouteList.of(each).stream()).toList(),
                anatomy.ties().stream().map(told::tie).toList(),
                anatomy.personalData().stream().map(told::holding).toList(),
                !settings.of(visit.actor(), module.name(), visit.locale()).isEmpty());
    }
}
