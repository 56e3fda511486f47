// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.modules.api.ModuleSettings.Option;
import org.faisceau.modules.api.ModuleSettings.Setting;
import org.faisceau.modules.api.ModuleSettings.Sort;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.ObjectClassDefinition;

/** One attribute of a settings type: shown as text, read back from text. */
record Metadata(AttributeDefinition attribute, boolean mayBeEmpty) {
    /** All of a settings type, in its order. */
    static List<Metadata> of(ObjectClassDefinition definition) {
        // Null where none is optional.
        var optional = definition.getAttributeDefinitions(ObjectClassDefinition.OPTIONAL);
        Set<String> ids = optional == null ? Set.of() : Stream.of(optional).map(AttributeDefinition::getID).collect(Collectors.toSet());
        return Stream.of(definition.getAttributeDefinitions(ObjectClassDefinition.ALL)).map(each -> new Metadata(each, ids.contains(each.getID()))).toList();
    }

    String id() {
        return attribute.getID();
    }

    boolean isSecret() {
        return attribute.getType() == AttributeDefinition.PASSWORD;
    }

    Setting shown(Optional<Object> stored) {
        var value = isSecret() ? "" : stored.map(Metadata::lines).orElseGet(() -> String.join("\n", defaults()));
        return new Setting(attribute.getID(), attribute.getName(), text(attribute.getDescription()), sort(), value, options());
    }

    /** Says that somebody set it since it was shown, to something else than is typed now; empty where nobody did, or it is unknown what was shown. */
    String meanwhile(Optional<Object> stored, List<String> seen, List<String> given, Locale locale) {
        var kept = shown(stored);
        var typed = attribute.getType() == AttributeDefinition.BOOLEAN && given.isEmpty() ? List.of("false") : given;
        if (seen.isEmpty() || Stream.of(seen, typed).anyMatch(one -> values(one).equals(values(List.of(kept.value()))))) return "";
        var words = Texts.beside(Metadata.class).in(locale);
        var said = kept.sort() == Sort.FLAG ? words.say("setting." + Boolean.parseBoolean(kept.value()))
                : kept.options().stream().filter(one -> one.value().equals(kept.value())).map(Option::label).findFirst().orElse(kept.value());
        return said.isEmpty() ? words.say("setting.emptied") : words.say("setting.meanwhile", said);
    }

    /** What is wrong with what was typed; empty where it is good. */
    String problem(List<String> given, Locale locale) {
        var words = Texts.beside(Metadata.class).in(locale);
        try {
            for (var one : values(given)) {
                number().ifPresent(read -> read.apply(one));
                // Returns null for "not checked", an empty text for "good".
                var fault = attribute.validate(escaped(one));
                if (fault != null && !fault.isEmpty()) return words.say("setting.invalid");
            }
            return values(given).isEmpty() && wantsValue() ? words.say("setting.required") : "";
        } catch (NumberFormatException e) {
            return words.say("setting.notANumber");
        }
    }

    /** One number, or a text that says something by default: nothing would be refused by whoever reads it. */
    private boolean wantsValue() {
        if (mayBeEmpty || attribute.getCardinality() != 0 || attribute.getType() == AttributeDefinition.BOOLEAN) return false;
        return number().isPresent() || defaults().stream().anyMatch(text -> !text.isBlank());
    }

    /** The typed value; empty where nothing is set. */
    Optional<Object> read(List<String> given) {
        if (attribute.getType() == AttributeDefinition.BOOLEAN) return Optional.of(!values(given).isEmpty());
        var read = number().orElse(text -> text);
        var values = values(given).stream().map(read).toList();
        if (attribute.getCardinality() == 0) return values.isEmpty() ? Optional.of("") : Optional.of(values.get(0));
        return Optional.of(values.stream().map(Object::toString).toArray(String[]::new));
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    private List<String> values(List<String> given) {
        var all = attribute.getCardinality() == 0 ? given.stream() : given.stream().flatMap(String::lines);
        return all.map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private Optional<Function<String, Object>> number() {
        return Optional.ofNullable(switch (attribute.getType()) {
            case AttributeDefinition.INTEGER, AttributeDefinition.SHORT, AttributeDefinition.BYTE -> Integer::valueOf;
            case AttributeDefinition.LONG -> Long::valueOf;
            case AttributeDefinition.DOUBLE, AttributeDefinition.FLOAT -> Double::valueOf;
            default -> null;
        });
    }

    private Sort sort() {
        if (isSecret()) return Sort.SECRET;
        if (attribute.getType() == AttributeDefinition.BOOLEAN) return Sort.FLAG;
        if (attribute.getOptionValues() != null && attribute.getOptionValues().length > 0) return Sort.CHOICE;
        if (attribute.getCardinality() != 0) return Sort.LINES;
        return number().isPresent() ? Sort.NUMBER : Sort.TEXT;
    }

    private List<Option> options() {
        if (attribute.getOptionValues() == null) return List.of();
        var options = new ArrayList<Option>();
        for (int at = 0; at < attribute.getOptionValues().length; at++) options.add(new Option(attribute.getOptionValues()[at], attribute.getOptionLabels()[at]));
        return options;
    }

    private List<String> defaults() {
        return attribute.getDefaultValue() == null ? List.of() : List.of(attribute.getDefaultValue());
    }

    private static String lines(Object value) {
        if (!value.getClass().isArray()) return value.toString();
        return String.join("\n", Stream.iterate(0, at -> at + 1).limit(Array.getLength(value)).map(at -> Array.get(value, at).toString()).toList());
    }

    /** Metatype splits at commas and reads backslashes. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,");
    }
}
