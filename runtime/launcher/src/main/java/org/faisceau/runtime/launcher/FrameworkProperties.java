// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Constants;

/** What the framework and its bundles are told at start. A changed Felix HTTP configuration restarts Jetty, so all of it stands here. */
final class FrameworkProperties {
    private final Map<String, String> properties = new HashMap<>();

    FrameworkProperties(Home home, DataFolder data, Storage storage, Settings settings, boolean http, String secret) {
        settings.values().forEach((name, value) -> properties.put("faisceau.settings." + name, value));
        put("faisceau.home", home.folder());
        put("faisceau.data", data.path());
        put("faisceau.features", home.features());
        put("faisceau.version", home.version());
        put("faisceau.demo", data.holdsDemo());
        put("faisceau.safe", settings.isOn("safe"));
        put("faisceau.modules", settings.get("modules", ""));
        put("faisceau.http", http);
        put("faisceau.database.url", settings.get("database.url", ""));
        put("faisceau.control.secret", secret);
        framework(storage);
        if (http) jetty(settings);
    }

    /** For a framework that goes on with what it kept. */
    Map<String, String> asMap() {
        return Map.copyOf(properties);
    }

    /** For one that keeps nothing of earlier starts. */
    Map<String, String> anew() {
        var all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        return Map.copyOf(all);
    }

    private void framework(Storage storage) {
        put(Constants.FRAMEWORK_STORAGE, storage.folder());
        put("ds.cache.metadata", true);
        put("equinox.log.history.max", 200);
        put("felix.cm.pm", "store");
        put("ds.delayed.keepInstances", true);
    }

    private void jetty(Settings settings) {
        put("org.apache.felix.http.host", settings.get("host", "127.0.0.1"));
        put("org.osgi.service.http.port", settings.port());
        put("org.apache.felix.http.mbeans", false);
        put("org.apache.felix.http.jetty.sendServerHeader", false);
        put("org.apache.felix.http.jetty.requestSizeLimit", settings.get("request.limit", "67108864"));
        put("org.apache.felix.jetty.gziphandler.enable", true);
        put("org.apache.felix.jetty.stopTimeout", 5000);
        put("org.apache.felix.http.jetty.threadpool.max", settings.get("threads", "64"));
        if (Runtime.version().feature() >= 21) put("org.apache.felix.http.jetty.virtualthreads.enable", true);
    }

    private void put(String name, Object value) {
        properties.put(name, value.toString());
    }
}
