/*
 * What the tests hold feeds to: grammars in RELAX NG's XML syntax, written after the specifications.
 */

const rng = 'xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"';

const anything = `
  <define name="anything"><zeroOrMore><choice>
    <attribute><anyName/></attribute>
    <text/>
    <element><anyName/><ref name="anything"/></element>
  </choice></zeroOrMore></define>
  <define name="inside"><zeroOrMore><choice><text/><element><anyName/><ref name="anything"/></element></choice></zeroOrMore></define>`;

const language = '<data type="string"><param name="pattern">[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*</param></data>';
const absoluteUri = '<data type="anyURI"><param name="pattern">[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s]+</param></data>';
const httpUri = '<data type="anyURI"><param name="pattern">https?://[^\\s]+</param></data>';
const mediaType = '<data type="string"><param name="pattern">.+/.+</param></data>';
const optionally = (pattern: string) => `<optional>${pattern}</optional>`;
const any = (pattern: string) => `<zeroOrMore>${pattern}</zeroOrMore>`;

/** Atom: RFC 4287, Appendix B, with one feed as its root. */
export const atomGrammar = `<grammar ${rng} ns="http://www.w3.org/2005/Atom">
  <start><element name="feed">
    <ref name="common"/>
    <interleave>
      ${any('<ref name="author"/>')}
      ${any('<ref name="category"/>')}
      ${any('<ref name="contributor"/>')}
      ${optionally('<ref name="generator"/>')}
      ${optionally('<ref name="icon"/>')}
      <ref name="id"/>
      ${any('<ref name="link"/>')}
      ${optionally('<ref name="logo"/>')}
      ${optionally('<element name="rights"><ref name="textConstruct"/></element>')}
      ${optionally('<element name="subtitle"><ref name="textConstruct"/></element>')}
      <element name="title"><ref name="textConstruct"/></element>
      <ref name="updated"/>
      ${any('<ref name="extension"/>')}
      ${any('<ref name="entry"/>')}
    </interleave>
  </element></start>
  <define name="entry"><element name="entry">
    <ref name="common"/>
    <interleave>
      ${any('<ref name="author"/>')}
      ${any('<ref name="category"/>')}
      ${optionally('<ref name="content"/>')}
      ${any('<ref name="contributor"/>')}
      <ref name="id"/>
      ${any('<ref name="link"/>')}
      ${optionally('<element name="published"><ref name="date"/></element>')}
      ${optionally('<element name="rights"><ref name="textConstruct"/></element>')}
      ${optionally('<element name="summary"><ref name="textConstruct"/></element>')}
      <element name="title"><ref name="textConstruct"/></element>
      <ref name="updated"/>
      ${any('<ref name="extension"/>')}
    </interleave>
  </element></define>
  <define name="common">
    ${optionally('<attribute name="xml:base"><data type="anyURI"/></attribute>')}
    ${optionally(`<attribute name="xml:lang">${language}</attribute>`)}
    ${any('<attribute><anyName><except><name>xml:base</name><name>xml:lang</name><nsName ns=""/></except></anyName></attribute>')}
  </define>
  <define name="textConstruct"><ref name="common"/>${optionally('<attribute name="type"><choice><value>text</value><value>html</value></choice></attribute>')}<text/></define>
  <define name="content"><element name="content"><ref name="common"/>${optionally('<attribute name="type"><choice><value>text</value><value>html</value></choice></attribute>')}<text/></element></define>
  <define name="date"><ref name="common"/><data type="dateTime"><param name="pattern">\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+\\-]\\d{2}:\\d{2})</param></data></define>
  <define name="person"><ref name="common"/><interleave>
    <element name="name"><data type="string"><param name="minLength">1</param></data></element>
    ${optionally(`<element name="uri">${absoluteUri}</element>`)}
    ${optionally('<element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element>')}
    ${any('<ref name="extension"/>')}
  </interleave></define>
  <define name="author"><element name="author"><ref name="person"/></element></define>
  <define name="contributor"><element name="contributor"><ref name="person"/></element></define>
  <define name="category"><element name="category"><ref name="common"/><attribute name="term"/>${optionally('<attribute name="scheme"><data type="anyURI"/></attribute>')}${optionally('<attribute name="label"/>')}<ref name="inside"/></element></define>
  <define name="generator"><element name="generator"><ref name="common"/>${optionally('<attribute name="uri"><data type="anyURI"/></attribute>')}${optionally('<attribute name="version"/>')}<text/></element></define>
  <define name="icon"><element name="icon"><ref name="common"/>${absoluteUri}</element></define>
  <define name="logo"><element name="logo"><ref name="common"/>${absoluteUri}</element></define>
  <define name="id"><element name="id"><ref name="common"/>${absoluteUri}</element></define>
  <define name="updated"><element name="updated"><ref name="date"/></element></define>
  <define name="link"><element name="link">
    <ref name="common"/>
    <attribute name="href">${absoluteUri}</attribute>
    ${optionally('<attribute name="rel"/>')}
    ${optionally(`<attribute name="type">${mediaType}</attribute>`)}
    ${optionally(`<attribute name="hreflang">${language}</attribute>`)}
    ${optionally('<attribute name="title"/>')}
    ${optionally('<attribute name="length"/>')}
  </element></define>
  <define name="extension"><element><anyName><except><nsName/></except></anyName><ref name="anything"/></element></define>
  ${anything}
</grammar>`;

const rfc822 = '<data type="string"><param name="pattern">(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} [+\\-]\\d{4}</param></data>';
const words = '<data type="string"><param name="minLength">1</param></data>';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with what the RSS Advisory Board's profile asks for: a link to itself, dates with four digits for the year; elements of other namespaces anywhere. */
export const rssGrammar = `<grammar ${rng}>
  <start><element name="rss"><attribute name="version"><value>2.0</value></attribute><element name="channel">
    <interleave>
      <element name="title">${words}</element>
      <element name="link">${httpUri}</element>
      <element name="description">${words}</element>
      ${optionally(`<element name="language">${language}</element>`)}
      ${optionally(`<element name="pubDate">${rfc822}</element>`)}
      ${optionally(`<element name="lastBuildDate">${rfc822}</element>`)}
      ${optionally('<element name="ttl"><data type="positiveInteger"/></element>')}
      ${optionally(`<element name="image"><interleave><element name="url"><data type="anyURI"><param name="pattern">https?://\\S+\\.(png|jpg|gif)</param></data></element><element name="title">${words}</element><element name="link">${httpUri}</element></interleave></element>`)}
      <element name="link" ns="http://www.w3.org/2005/Atom"><attribute name="rel"><value>self</value></attribute><attribute name="type"><value>application/rss+xml</value></attribute><attribute name="href">${httpUri}</attribute></element>
      ${any('<ref name="extension"/>')}
      ${any('<ref name="item"/>')}
    </interleave>
  </element></element></start>
  <define name="item"><element name="item">
    ${optionally(`<attribute name="xml:lang">${language}</attribute>`)}
    <interleave>
      <element name="title">${words}</element>
      <element name="link">${httpUri}</element>
      <element name="guid"><attribute name="isPermaLink"><value>false</value></attribute>${absoluteUri}</element>
      <element name="pubDate">${rfc822}</element>
      <element name="description">${words}</element>
      ${any('<ref name="extension"/>')}
    </interleave>
  </element></define>
  <define name="extension"><element><anyName><except><nsName ns=""/><name ns="http://www.w3.org/2005/Atom">link</name></except></anyName><ref name="anything"/></element></define>
  ${anything}
</grammar>`;
