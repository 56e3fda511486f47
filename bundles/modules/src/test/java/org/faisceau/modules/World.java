// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** A framework of a few bundles that only answer what this bundle asks. */
final class World {
    private final Path folder;
    private final List<Bundle> bundles = new ArrayList<>();
    private final Map<Bundle, List<ServiceReference<?>>> services = new LinkedHashMap<>();

    World(Path folder) {
        this.folder = folder;
    }

    /** A bundle of that feature, with that {@code module.json}. */
    Bundle bundle(String feature, String json) {
        try {
            Files.createDirectories(folder.resolve("features"));
            Files.writeString(folder.resolve("features/" + feature + ".json"), "{\"bundles\":[{\"id\":\"org.faisceau:org.faisceau.%s:1.0.0\"}]}".formatted(feature));
            var sheet = Files.writeString(folder.resolve(feature + "-module.json"), json).toUri().toURL();
            var location = "reference:file:/repository/org/faisceau/org.faisceau.%1$s/1.0.0/org.faisceau.%1$s-1.0.0.jar".formatted(feature);
            var registered = new ArrayList<ServiceReference<?>>();
            var made = fake(Bundle.class, Map.of(
                    "getSymbolicName", call -> "org.faisceau." + feature,
                    "getLocation", call -> location,
                    "getEntry", call -> sheet,
                    "getState", call -> Bundle.ACTIVE,
                    "getVersion", call -> new Version("1.0.0"),
                    "getRegisteredServices", call -> registered.toArray(ServiceReference<?>[]::new)));
            bundles.add(made);
            services.put(made, registered);
            return made;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(feature, e);
        } catch (IOException e) {
            throw new UncheckedIOException(feature, e);
        }
    }

    /** A service that a bundle offers and others hold. */
    void offers(Bundle bundle, String service, Bundle... users) {
        services.get(bundle).add(fake(ServiceReference.class, Map.of(
                "getProperty", call -> call[0].equals(Constants.OBJECTCLASS) ? new String[] {service} : null,
                "getUsingBundles", call -> users)));
    }

    BundleContext context() {
        var properties = Map.of("faisceau.data", folder.toString(), "faisceau.features", folder.resolve("features").toString());
        return fake(BundleContext.class, Map.of("getProperty", call -> properties.get(call[0]), "getBundles", call -> bundles.toArray(Bundle[]::new)));
    }

    static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, call) -> switch (method.getName()) {
            case "equals" -> self == call[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> type.getSimpleName();
            default -> {
                var answer = answers.get(method.getName());
                if (answer == null) throw new AssertionError("nobody told what " + method.getName() + " answers");
                yield answer.apply(call);
            }
        }));
    }
}
