// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.ModuleSettings;
import org.faisceau.modules.api.ModuleSettings.Group;
import org.faisceau.modules.api.ModuleSettings.Setting;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A module's settings: one form per group. */
@Component
public final class ModuleSettingsPage implements Page {
    private static final String GROUP = "group";
    private final Modules modules;
    private final ModuleSettings settings;

    /** A group with what is shown of it. */
    record View(Group group, List<Line> lines) {
        List<Line> problems() {
            return lines.stream().filter(Line::isWrong).toList();
        }
    }

    /**
     * A setting as it is shown.
     *
     * @param mark the field's id on the screen: names repeat from group to group
     * @param value as kept, or as typed
     * @param problem what is wrong with it; empty for nothing
     */
    record Line(Setting setting, String mark, String value, String problem) {
        boolean isWrong() {
            return !problem.isEmpty();
        }

        String described() {
            return (setting.description().isEmpty() ? "" : mark + "-hint ") + (isWrong() ? mark + "-error" : "");
        }
    }

    @Activate
    public ModuleSettingsPage(@Reference Modules modules, @Reference ModuleSettings settings) {
        this.modules = modules;
        this.settings = settings;
    }

    @Override
    public Address address() {
        return Address.of("admin/modules/{name}/settings").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        return modules.find(visit.actor(), visit.path("name")).map(module -> screen(visit, module, 200, Map.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ModuleSettingsPage.class);
        var module = modules.find(visit.actor(), visit.path("name"));
        var group = visit.form().value(GROUP);
        if (module.isEmpty() || groups(visit, module.get()).stream().noneMatch(each -> each.id().equals(group))) return Answer.notFound();
        var name = module.get().name();
        var here = "/admin/modules/" + name + "/settings";
        if (visit.action().equals("reset")) {
            settings.reset(visit.actor(), name, group);
            return Answer.redirect(here, words.say("settings.wereReset"));
        }
        var problems = settings.save(visit.actor(), name, group, visit.form().values(), visit.locale());
        return problems.isEmpty() ? Answer.redirect(here, words.say("settings.saved")) : screen(visit, module.get(), 422, problems);
    }

    private Answer screen(Visit visit, Module module, int status, Map<String, String> problems) {
        var words = visit.words(ModuleSettingsPage.class);
        var views = new ArrayList<View>();
        for (var group : groups(visit, module)) views.add(view(group, views.size(), visit, problems));
        var title = words.say("settings.title", module.title().in(visit.locale()));
        return new Answer.Screen(status, title, new StaticTemplates().moduleSettings(words, module, views));
    }

    private List<Group> groups(Visit visit, Module module) {
        return settings.of(visit.actor(), module.name(), visit.locale());
    }

    /** What was typed into the group that was sent, what is kept in the others. */
    private static View view(Group group, int place, Visit visit, Map<String, String> problems) {
        boolean isTyped = visit.form().value(GROUP).equals(group.id());
        return new View(group, group.settings().stream()
                .map(each -> new Line(
                        each,
                        "s" + place + "-" + each.id().replaceAll("[^A-Za-z0-9]", "-"),
                        isTyped ? visit.form().value(each.id()) : each.value(),
                        isTyped ? problems.getOrDefault(each.id(), "") : ""))
                .toList());
    }
}
