// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

/** A step that says nothing more. */
record NoBody() {}
