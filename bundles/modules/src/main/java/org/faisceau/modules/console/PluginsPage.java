// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a plug-in: a jar that is trusted, and says so by ticking a box. */
@Component
public final class PluginsPage implements Page {
    private static final String FILE = "file";
    private static final String TRUST = "trusted";
    private final Plugins plugins;
    private final Modules modules;

    @Activate
    public PluginsPage(@Reference Plugins plugins, @Reference Modules modules) {
        this.plugins = plugins;
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/plugins").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public String under(Visit visit) {
        return "/admin/modules";
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, "");
    }

    @Override
    public Answer submit(Visit visit) {
        var upload = visit.upload(FILE).filter(file -> file.size() > 0);
        if (upload.isEmpty()) visit.form().reject(FILE, "plugin.noFile");
        if (!visit.form().flag(TRUST)) visit.form().reject(TRUST, "plugin.notTrusted");
        return visit.form().hasProblems() || upload.isEmpty() ? screen(visit, 422, "") : add(visit, upload.get());
    }

    private Answer add(Visit visit, Upload upload) {
        var words = visit.words(PluginsPage.class);
        try (var content = upload.open()) {
            return plugins.add(visit.actor(), content).fold(
                    added -> added(words, added.module()),
                    refused -> screen(visit, 422, words.say("plugin.refused", upload.name(), refused.why().in(visit.locale()))),
                    unknown -> Answer.notFound());
        } catch (IOException e) {
            throw new UncheckedIOException("plug-in " + upload.name(), e);
        }
    }

    private static Answer added(Words words, Module module) {
        var title = module.title().in(words.locale());
        var trouble = module.trouble().in(words.locale());
        if (!trouble.isEmpty()) return Answer.redirect("/admin/modules/" + module.name(), Answer.Tone.PROBLEM, words.say("module.failed", title, trouble));
        return Answer.redirect("/admin/modules/" + module.name(), words.say(module.isWanted() ? "plugin.added" : "plugin.addedOff", title));
    }

    private Answer screen(Visit visit, int status, String refusal) {
        var words = visit.words(PluginsPage.class);
        var held = modules.list(visit.actor()).stream().filter(module -> module.sort() == Module.Sort.PLUGIN).map(module -> ModulesPage.tile(module, words)).toList();
        var form = status == 200 ? Form.blank() : visit.form();
        return new Answer.Screen(status, words.say("plugins.install"), new StaticTemplates().plugins(words, form, Optional.of(refusal).filter(it -> !it.isEmpty()), held));
    }
}
