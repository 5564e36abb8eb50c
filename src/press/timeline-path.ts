/** The path, below the site's base, of the schema of `timeline.json`. */
export const timelineSchemaPath = 'schema/timeline.json';
