/** What a model writes for 一 of a bureau with 网站公开政府信息208条 and 组织培训2次 in its notes. */
export const WORDS = {
  proactiveDisclosure: '通过网站公开政府信息208条。',
  onRequest: '按照规定办理政府信息公开申请。',
  informationManagement: '严格落实公开前审查要求。',
  platforms: '依托网站做好政府信息公开工作。',
  supervision: '全年组织培训2次。',
};
