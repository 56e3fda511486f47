// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.modules.api.ModuleSettings;
import org.faisceau.store.api.Journal;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.MetaTypeInformation;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.ObjectClassDefinition;

/** Settings read from metatype, kept by the configuration service, which keeps them in the store. */
@Component
public final class SettingsDesk implements ModuleSettings {
    private final Inventory inventory;
    private final MetaTypeService metatype;
    private final ConfigurationAdmin configurations;
    private final Journal journal;
    @Reference private volatile List<SettingsHolder> holders = List.of();

    @Activate
    public SettingsDesk(
            @Reference Inventory inventory, @Reference MetaTypeService metatype, @Reference ConfigurationAdmin configurations, @Reference Journal journal) {
        this.inventory = inventory;
        this.metatype = metatype;
        this.configurations = configurations;
        this.journal = journal;
    }

    @Override
    public List<Group> of(Actor actor, String module, Locale locale) {
        var groups = new ArrayList<Group>();
        for (var information : described(actor, module)) {
            for (var pid : information.getPids()) groups.add(group(pid, definition(information, pid, locale)));
        }
        return groups;
    }

    @Override
    public synchronized Map<String, String> save(Actor actor, String module, String group, Map<String, List<String>> values, Locale locale) {
        var definition = find(actor, module, group, locale).orElseThrow(() -> new IllegalArgumentException("group: none such, got " + group));
        var stored = stored(group).map(Configuration::getProperties);
        var problems = new TreeMap<String, String>();
        var typed = new Hashtable<String, Object>();
        for (var setting : Metadata.of(definition)) {
            if (setting.isSecret()) continue;
            var id = setting.id();
            var given = values.getOrDefault(id, List.of());
            var meanwhile = setting.meanwhile(stored.map(kept -> kept.get(id)), values.getOrDefault(SEEN + id, List.of()), given, locale);
            var problem = meanwhile.isEmpty() ? setting.problem(given, locale) : meanwhile;
            if (problem.isEmpty()) setting.read(given).ifPresent(value -> typed.put(id, value));
            else problems.put(id, problem);
        }
        if (problems.isEmpty()) problems.putAll(GroupCheck.problems(holders, group, typed, locale));
        if (problems.isEmpty()) write(actor, module, group, typed);
        return problems;
    }

    @Override
    public void reset(Actor actor, String module, String group) {
        if (find(actor, module, group, Locale.FRENCH).isEmpty()) return;
        try {
            var stored = stored(group);
            if (stored.isPresent()) stored.get().delete();
            journal.note(actor, new Ref(Switches.KIND, module), "settings-reset", group);
        } catch (IOException e) {
            throw new UncheckedIOException("settings " + group, e);
        }
    }

    private void write(Actor actor, String module, String group, Dictionary<String, Object> values) {
        try {
            configurations.getConfiguration(group, "?").update(values);
            journal.note(actor, new Ref(Switches.KIND, module), "settings-changed", group);
        } catch (IOException e) {
            throw new UncheckedIOException("settings " + group, e);
        }
    }

    private Group group(String pid, ObjectClassDefinition definition) {
        var stored = stored(pid).map(Configuration::getProperties);
        var settings = Metadata.of(definition).stream().map(each -> each.shown(stored.map(values -> values.get(each.id())))).toList();
        return new Group(pid, definition.getName(), Metadata.text(definition.getDescription()), stored.isPresent(), settings);
    }

    private Optional<ObjectClassDefinition> find(Actor actor, String module, String pid, Locale locale) {
        return described(actor, module).stream().filter(each -> List.of(each.getPids()).contains(pid)).findFirst().map(each -> definition(each, pid, locale));
    }

    /** Not those of the libraries that the platform brings: their metadata speaks to developers, and what is set there may stop the console. */
    private List<MetaTypeInformation> described(Actor actor, String module) {
        if (!actor.is(Role.ADMINISTRATOR) || module.equals(Features.PLATFORM)) return List.of();
        return inventory.find(module).stream().flatMap(unit -> unit.bundles().stream()).map(metatype::getMetaTypeInformation).toList();
    }

    /** Unlocated texts are French: that file has no language in its name. */
    private static ObjectClassDefinition definition(MetaTypeInformation information, String pid, Locale locale) {
        return information.getObjectClassDefinition(pid, locale.getLanguage().equals("en") ? "en" : "fr");
    }

    private Optional<Configuration> stored(String pid) {
        try {
            var found = configurations.listConfigurations("(service.pid=" + pid + ")");
            return found == null ? Optional.empty() : Optional.of(found[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("settings " + pid, e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(pid, e);
        }
    }
}
