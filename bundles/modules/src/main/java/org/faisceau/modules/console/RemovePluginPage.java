// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks before a plug-in's jar is deleted. */
@Component
public final class RemovePluginPage implements Page {
    private final Plugins plugins;
    private final Modules modules;

    @Activate
    public RemovePluginPage(@Reference Plugins plugins, @Reference Modules modules) {
        this.plugins = plugins;
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/plugins/{name}/remove").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public String under(Visit visit) {
        return "/admin/modules";
    }

    @Override
    public Answer show(Visit visit) {
        var found = modules.find(visit.actor(), visit.path("name")).filter(module -> module.sort() == Module.Sort.PLUGIN);
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(RemovePluginPage.class);
        var title = found.get().title().in(visit.locale());
        return Answer.screen(words.say("plugin.removeTitle", title), new StaticTemplates().pluginRemove(words, found.get(), title));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(RemovePluginPage.class);
        var title = modules.find(visit.actor(), visit.path("name")).map(module -> module.title().in(visit.locale())).orElse("");
        if (!plugins.remove(visit.actor(), visit.path("name"))) return Answer.notFound();
        return Answer.redirect("/admin/modules", words.say("plugin.removed", title));
    }
}
